Feature: Work and learning after school
  A young person of 16 to 25 who is in no education, employment or training (NEET), or of whom it is not known, for ten
  working days is helped: found out within 5 working days, an action plan within 20, a talk every fortnight,
  opportunities, and once something has begun, a look after 4, 13 and 26 weeks whether it lasts.

  # Scenario 24
  Scenario: Care leavers we cannot reach
    Given ten care leavers aged 19 to 21: five working or studying, three not in work or study, two not in touch
    When the EET figure is produced
    Then it is 5 of 10 (50.0%), NEET 30.0% and not known 20.0%
    And one who has died and one who has lived at home for six months are not in the ten

  Scenario: Ten working days in no work or learning begin the help; the Easter holidays count none
    Given today is 12 April 2021
    And a child "Ari" born on 15 June 2004 who came into care on 8 January 2018
    And "Ari" has been at college since 7 September 2020
    When the personal adviser records "What a young person does now" for "Ari":
      | Since    | 26 March 2021                                       |
      | Activity | Not in education, employment or training: other      |
    Then nothing like "Action plan for work or learning" is due for "Ari"
    When the day is 13 April 2021
    Then "Action plan for work or learning" of "Ari" is due by 12 May 2021
    And "Ari" has the task "Find out what the young person does" by 20 April 2021
    And "Talk about work and learning" of "Ari" is due by 27 April 2021

  Scenario: From the first talk to work that lasts
    Given today is 14 April 2021
    And a child "Bo" born on 15 June 2004 who came into care on 8 January 2018
    And "Bo" has been at college since 7 September 2020
    When the personal adviser records "What a young person does now" for "Bo":
      | Since    | 26 March 2021                                       |
      | Activity | Not in education, employment or training: other      |
    And the personal adviser does "Find out what the young person does" for "Bo" on 14 April 2021
    Then "Bo" has the task "Name what stands in the way of work or learning" by 21 April 2021
    And "Talk about work and learning" of "Bo" is due by 28 April 2021
    When the personal adviser does "Name what stands in the way of work or learning" for "Bo":
      | In the way | Health or disability; Immigration status |
    Then "Bo" has the task "Make the action plan for work or learning" by 12 May 2021
    When the day is 12 May 2021
    And the personal adviser does "Make the action plan for work or learning" for "Bo" on 12 May 2021
    Then "Action plan for work or learning" of "Bo" due by 12 May 2021 is "in time"
    And "Talk about work and learning" of "Bo" due by 28 April 2021 is "late by 14 days"
    And "Talk about work and learning" of "Bo" is due by 26 May 2021
    And "Bo" has the task "Offer an opportunity" by 10 June 2021
    When the personal adviser does "Offer an opportunity" for "Bo":
      | What                | An apprenticeship with the council |
      | Where and what work | Parks                              |
    Then "Offer of an opportunity" of "Bo" due by 10 June 2021 is "in time"
    And "Bo" has the task "Find out what became of the offer" by 26 May 2021
    When the personal adviser does "Find out what became of the offer" for "Bo":
      | Answer | Declined by the young person |
    Then "Bo" has the task "Offer an opportunity"
    When the personal adviser does "Offer an opportunity" for "Bo":
      | What | A guaranteed interview |
    And the personal adviser does "Find out what became of the offer" for "Bo":
      | Answer | Accepted |
    Then "Bo" has the task "Record what the young person does now"
    When the day is 17 May 2021
    And the personal adviser does "Record what the young person does now" for "Bo" on 17 May 2021
    Then "Bo" does not have the task "Speak about work and learning"
    And "First look whether work or learning lasts" of "Bo" is due by 21 June 2021
    And "Second look whether work or learning lasts" of "Bo" is due by 23 August 2021
    And "Third look whether work or learning lasts" of "Bo" is due by 22 November 2021
    And "Bo" does not have the task "See whether work or learning lasts"
    When the day is 14 June 2021
    Then "Bo" has the task "See whether work or learning lasts" by 21 June 2021
    When the personal adviser does "See whether work or learning lasts" for "Bo" on 14 June 2021
    Then "First look whether work or learning lasts" of "Bo" due by 21 June 2021 is "in time"

  Scenario: Work that does not last begins the help again
    Given today is 31 May 2021
    And a child "Cy" born on 15 June 2004 who came into care on 8 January 2018
    And "Cy" has been at college since 7 September 2020
    When the personal adviser records "What a young person does now" for "Cy":
      | Since    | 1 March 2021                                        |
      | Activity | Not in education, employment or training: other      |
    And the personal adviser records "What a young person does now" for "Cy":
      | Since    | 26 April 2021                   |
      | Activity | Full time: training or job      |
    Then "Talk about work and learning" of "Cy" due by 29 March 2021 is "missed"
    And "Cy" has the task "See whether work or learning lasts" by 1 June 2021
    When the personal adviser does "See whether work or learning lasts" for "Cy":
      | Seen on         | 28 May 2021                                         |
      | What they do now | Not in education, employment or training: other      |
    Then "First look whether work or learning lasts" of "Cy" due by 1 June 2021 is "in time"
    And "Second look whether work or learning lasts" of "Cy" due by 2 August 2021 is "cancelled"
    When the day is 14 June 2021
    Then "Cy" has the task "Find out what the young person does" by 21 June 2021

  Scenario: Who is kept from work by illness or parenting is not sent after it
    Given today is 31 May 2021
    And a child "Di" born on 15 June 2004 who came into care on 8 January 2018
    And "Di" has been at college since 7 September 2020
    When the personal adviser records "What a young person does now" for "Di":
      | Since    | 4 May 2021                                                           |
      | Activity | Not in education, employment or training: pregnancy or parenting      |
    Then "Action plan for work or learning" of "Di" due by 16 June 2021 is "excluded"
    And "Di" does not have the task "Find out what the young person does"
    When the personal adviser records "What a young person does now" for "Di":
      | Since    | 1 June 2021 |
    Then it is refused: "still to come"

  Scenario: Nobody knows what a young person does
    Given today is 15 September 2020
    And a child "Eli" born on 15 June 2004 who came into care on 8 January 2018
    Then "Action plan for work or learning" of "Eli" is due by 13 October 2020
    And "Eli" has the task "Find out what the young person does" by 22 September 2020
    When the personal adviser does "Find out what the young person does" for "Eli":
      | What they do | Full time: other education |
    Then it is recorded
    And "Action plan for work or learning" of "Eli" due by 13 October 2020 is "cancelled"
    And "Eli" does not have the task "See whether work or learning lasts"
    And in the figures "EET-01" at 15 September 2020 "Eli" is in the numerator

  Scenario: A try that did not reach the young person leaves the talk due
    Given today is 28 April 2021
    And a child "Fay" born on 15 June 2004 who came into care on 8 January 2018
    And "Fay" has been at college since 7 September 2020
    When the personal adviser records "What a young person does now" for "Fay":
      | Since    | 26 March 2021                                       |
      | Activity | Not in education, employment or training: other      |
    And the reason for being late is "Fay was away"
    And the personal adviser does "Speak about work and learning" for "Fay":
      | Did you speak with them? | no |
    Then it is recorded
    And "Talk about work and learning" of "Fay" due by 27 April 2021 is "overdue by 1 day"
    And "Fay" has the task "Speak about work and learning" by 6 May 2021

  Scenario: When the day it began is corrected, everything moves
    Given today is 13 April 2021
    And a child "Gil" born on 15 June 2004 who came into care on 8 January 2018
    And "Gil" has been at college since 7 September 2020
    When the personal adviser records "What a young person does now" for "Gil":
      | Since    | 26 March 2021                                       |
      | Activity | Not in education, employment or training: other      |
    Then "Action plan for work or learning" of "Gil" is due by 12 May 2021
    When the team manager corrects the activity of "Gil" to have begun on 25 March 2021
    Then it is recorded
    And "Action plan for work or learning" of "Gil" is due by 11 May 2021

  Scenario: A care leaver is helped to the 21st birthday, and after it when they come back
    Given today is 5 May 2021
    And a care leaver "Hana" born on 5 May 2000 whose last return says not in work or learning
    Then nothing like "Action plan for work or learning" is due for "Hana"
    When the personal adviser records "What a young person does now" for "Hana":
      | Since    | 5 May 2021                                          |
      | Activity | Not in education, employment or training: other      |
    Then it is recorded
    When the day is 19 May 2021
    Then "Hana" has the task "Find out what the young person does" by 26 May 2021

  Scenario: A care leaver of 20 whom the last return found in no work or learning
    Given today is 31 May 2021
    And a care leaver "Ian" born on 4 May 2001 whose last return says not in work or learning
    Then "Ian" has the task "Find out what the young person does" by 25 May 2021
    And "Action plan for work or learning" of "Ian" is due by 16 June 2021

  Scenario: Care that ends before help was due ends it for who is no care leaver
    Given today is 20 April 2021
    And a child "Jay" born on 15 June 2004 who came into care on 1 March 2021
    And "Jay" has been at college since 1 March 2021
    When the personal adviser records "What a young person does now" for "Jay":
      | Since    | 26 March 2021                                       |
      | Activity | Not in education, employment or training: other      |
    And the care of "Jay" ends on 19 April 2021 with code "E4A"
    Then "Action plan for work or learning" of "Jay" due by 12 May 2021 is "cancelled"
    And "Jay" does not have the task "Find out what the young person does"

  Scenario: An offer for after Year 11 by 31 March, and a plan where there is none
    Given today is 31 March 2021
    And a child "Kai" born on 1 September 2004 who came into care on 8 January 2018
    Then "Offer for after Year 11" of "Kai" is due by 31 March 2021
    And "Kai" has the task "Secure an offer for after Year 11" by 31 March 2021
    When the day is 1 April 2021
    Then "Offer for after Year 11" of "Kai" due by 31 March 2021 is "overdue by 1 day"
    And "Kai" has the task "Plan for a pupil in Year 11 without an offer" by 30 April 2021
    When the virtual school does "Plan for a pupil in Year 11 without an offer" for "Kai" on 1 April 2021
    Then "Kai" has the task "Secure an offer for after Year 11" by 4 May 2021
    When the reason for being late is "The college interviews in May"
    And the day is 14 May 2021
    And the virtual school does "Secure an offer for after Year 11" for "Kai":
      | Offered on | 14 May 2021 |
      | By whom    | City College |
    Then it is recorded
    And "Offer for after Year 11" of "Kai" due by 31 March 2021 is "late by 44 days"
    And "Kai" does not have the task "Secure an offer for after Year 11"

  Scenario: Leaving care ends the search for an offer
    Given today is 15 March 2021
    And a child "Lia" born on 1 September 2004 who came into care on 8 January 2018
    When the care of "Lia" ends on 12 March 2021 with code "E4A"
    Then "Offer for after Year 11" of "Lia" due by 31 March 2021 is "cancelled"
    And "Lia" does not have the task "Secure an offer for after Year 11"
