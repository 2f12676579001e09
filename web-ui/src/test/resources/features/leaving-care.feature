Feature: Leaving care
  From 16 a young person in care has an adviser and a pathway plan, and after care someone who visits, keeps in touch and
  knows where they live, until 21 and on request until 25.

  Scenario: Sixteen with thirteen weeks in care: adviser, assessment and plan
    Given today is 30 November 2020
    And a child "Una" born on 30 November 2004 who came into care on 7 January 2019
    Then "Personal adviser named" of "Una" is due by 30 November 2020
    And "Assessment of needs on leaving care" of "Una" is due by 28 February 2021
    And "Pathway plan" of "Una" is due by 28 February 2021
    When the team manager does "Name the personal adviser" for "Una" on 30 November 2020
    Then "Personal adviser named" of "Una" due by 30 November 2020 is "in time"
    When the day is 1 March 2021
    Then "Assessment of needs on leaving care" of "Una" due by 28 February 2021 is "overdue by 1 day"
    When the reason for being late is "The young person was in hospital"
    And the worker does "Assess the needs on leaving care" for "Una" on 1 March 2021
    Then "Assessment of needs on leaving care" of "Una" due by 28 February 2021 is "late by 1 day"

  Scenario: The adviser is asked for three months ahead, and no more once the child goes home
    Given today is 31 August 2020
    And a child "Val" born on 30 November 2004 who came into care on 7 January 2019
    Then "Val" has the task "Name the personal adviser" by 30 November 2020
    And nothing like "Assessment of needs on leaving care" is due for "Val"
    When the care of "Val" ends on 31 August 2020 with code "E4A"
    Then nothing like "Personal adviser named" is due for "Val"

  Scenario: Eligible later, on the day on which thirteen weeks are complete
    Given today is 31 May 2021
    And a child "Wes" born on 30 November 2004 who came into care on 1 March 2021
    Then "Assessment of needs on leaving care" of "Wes" is due by 31 August 2021
    And "Personal adviser named" of "Wes" is due by 31 May 2021

  Scenario: A plan sent back is written again and then approved
    Given today is 1 February 2021
    And a child "Xan" born on 30 November 2004 who came into care on 7 January 2019
    When the worker does "Write the pathway plan" for "Xan" on 1 February 2021
    Then "Xan" has the task "Approve the pathway plan" by 28 February 2021
    When the team manager does "Approve the pathway plan" for "Xan":
      | Decided on            | 1 February 2021 |
      | Decision              | Sent back       |
    Then it is refused: "Say what is to be changed"
    When the team manager does "Approve the pathway plan" for "Xan":
      | Decided on            | 1 February 2021         |
      | Decision              | Sent back               |
      | What is to be changed | It says nothing on money |
    Then "Xan" has the task "Write the pathway plan" by 28 February 2021
    When the worker does "Write the pathway plan" for "Xan" on 1 February 2021
    And the team manager does "Approve the pathway plan" for "Xan" on 1 February 2021
    Then "Pathway plan" of "Xan" due by 28 February 2021 is "in time"
    And "Review of the pathway plan" of "Xan" is due by 1 August 2021

  Scenario: A review while in care is the social worker's, after 18 the personal adviser's
    Given today is 31 May 2021
    And a child "Yan" born on 15 June 2003 who came into care on 7 January 2019
    And the pathway plan of "Yan" was reviewed on 10 December 2020
    Then "Yan" has the task "Review the pathway plan with the care plan" by 10 June 2021
    When the day is 15 June 2021
    And the care of "Yan" ends on 15 June 2021 with code "E17"
    Then "Yan" has the task "Review the pathway plan" by 10 June 2021
    And "Yan" does not have the task "Review the pathway plan with the care plan"
    And "Review of the pathway plan" of "Yan" due by 10 June 2021 is "overdue by 5 days"

  Scenario: A corrected day of review moves the next one
    Given today is 31 May 2021
    And a child "Yve" born on 15 June 2003 who came into care on 7 January 2019
    And the pathway plan of "Yve" was reviewed on 10 December 2020
    When the team manager corrects the pathway plan review of "Yve" to 1 December 2020
    Then "Review of the pathway plan" of "Yve" is due by 1 June 2021

  Scenario: Staying put is talked over at the first review after sixteen
    Given today is 30 November 2020
    And a child "Zoe" born on 30 November 2004 who came into care on 7 January 2019
    And a review of "Zoe" was held on 20 November 2020
    Then "Talk about staying put" of "Zoe" is due by 20 February 2021
    When the day is 4 February 2021
    Then "Zoe" has the task "Talk about staying put" by 20 February 2021
    When a review of "Zoe" was held on 4 February 2021
    And the worker records "A talk about staying put" for "Zoe" on 4 February 2021
    Then "Talk about staying put" of "Zoe" due by 4 February 2021 is "in time"

  Scenario: Money and home at seventeen and a half, handover at 18
    Given today is 31 May 2021
    And a child "Abe" born on 15 August 2003 who came into care on 7 January 2019
    Then "Plan for money and home at 18" of "Abe" due by 15 February 2021 is "overdue by 105 days"
    And "Handover to the personal adviser" of "Abe" is due by 15 August 2021
    And "Abe" has the task "Hand over to the personal adviser" by 15 August 2021

  # Scenario 11
  Scenario: Turning 18 on the report date
    Given today is 31 May 2021
    And a child "Ivo" born on 31 May 2003 who came into care on 6 January 2020
    When the care of "Ivo" ends on 31 May 2021 with code "E8"
    Then it is refused: "Turning 18 is no reason"
    When the care of "Ivo" ends on 31 May 2021 with code "E17"
    Then it is accepted
    And in the figures "CLA-01" at 31 May 2021 "Ivo" is not counted
    And in the figures "CLV-05" at 31 May 2021 "Ivo" is in the numerator
    And "Ivo" is "Former relevant: 18 or older"

  Scenario: After care the work goes on: seven days, before the plan's review, then two months
    Given today is 31 May 2021
    And a child "Bo" born on 31 May 2003 who came into care on 6 January 2020
    And the pathway plan of "Bo" was reviewed on 20 December 2020
    When the care of "Bo" ends on 31 May 2021 with code "E17"
    Then "Visit by the personal adviser" of "Bo" is due by 7 June 2021
    And "Bo" has the task "Visit the young person" by 7 June 2021
    When the day is 7 June 2021
    And the personal adviser does "Visit the young person" for "Bo" on 7 June 2021
    Then "Visit by the personal adviser" of "Bo" due by 7 June 2021 is "in time"
    And "Visit by the personal adviser" of "Bo" is due by 20 June 2021
    When the day is 18 June 2021
    And the personal adviser does "Visit the young person" for "Bo" on 18 June 2021
    Then "Visit by the personal adviser" of "Bo" is due by 18 August 2021
    And "Bo" does not have the task "Visit the young person"
    When the day is 17 July 2021
    Then "Bo" has the task "Visit the young person" by 13 August 2021

  Scenario: After care the named adviser has the work, and records from the young person's page
    Given today is 31 May 2021
    And a child "Moe" born on 30 June 2003 who came into care on 6 January 2020
    When the reason for being late is "The team had no adviser"
    And the team manager records "Who the personal adviser is" for "Moe":
      | Named on         | 1 March 2021 |
      | Personal adviser | Pat Adviser  |
    Then it is recorded
    When the day is 30 June 2021
    And the care of "Moe" ends on 30 June 2021 with code "E17"
    Then "Visit the young person" for "Moe" is with "Pat Adviser"
    And the personal adviser may record "Where the young person lives now" for "Moe"
    And the worker may not record "A talk about staying put" for "Moe"

  Scenario: Moving to another home asks for a visit within seven days
    Given today is 31 May 2021
    And a care leaver "Cleo" born on 1 February 2002 who left care at 18
    And "Cleo" was visited by the personal adviser on 4 May 2021
    Then "Visit by the personal adviser" of "Cleo" is due by 4 July 2021
    When the personal adviser records "Where the young person lives now" for "Cleo":
      | Since        | 27 May 2021                   |
      | Kind of home | Independent living, suitable  |
    Then it is recorded
    And "Visit by the personal adviser" of "Cleo" is due by 3 June 2021
    When the personal adviser records "A visit by the personal adviser" for "Cleo" on 28 May 2021
    And the personal adviser records "Where the young person lives now" for "Cleo":
      | Since        | 30 May 2021                  |
      | Kind of home | Supported lodgings, suitable |
    Then "Visit by the personal adviser" of "Cleo" due by 3 June 2021 is "in time"
    And "Visit by the personal adviser" of "Cleo" is due by 6 June 2021

  Scenario: Homeless: the head of service knows the same day
    Given today is 31 May 2021
    And a care leaver "Dot" born on 1 February 2002 who left care at 18
    When the personal adviser records "Where the young person lives now" for "Dot":
      | Since        | 31 May 2021          |
      | Kind of home | Homeless, unsuitable |
    Then "Dot" has the task "Tell the head of service" by 31 May 2021
    When the personal adviser does "Tell the head of service" for "Dot" on 31 May 2021
    Then "Unsuitable home of a care leaver" of "Dot" due by 31 May 2021 is "in time"

  Scenario: Not in touch: someone tries to find the young person every week for four weeks
    Given today is 3 May 2021
    And a care leaver "Ed" born on 1 February 2002 who left care at 18
    When the personal adviser records "Whether we are in touch with the young person" for "Ed":
      | Since    | 3 May 2021   |
      | In touch | Not in touch |
    Then "Search for a care leaver" of "Ed" is due by 10 May 2021
    When the personal adviser does "Try to find the young person" for "Ed" on 3 May 2021
    Then "Search for a care leaver" of "Ed" is due by 17 May 2021
    When the day is 17 May 2021
    And the personal adviser does "Try to find the young person" for "Ed" on 17 May 2021
    Then "Search for a care leaver" of "Ed" is due by 24 May 2021
    When the day is 24 May 2021
    And the personal adviser does "Try to find the young person" for "Ed" on 24 May 2021
    Then "Search for a care leaver" of "Ed" is due by 31 May 2021
    When the day is 31 May 2021
    And the personal adviser does "Try to find the young person" for "Ed" on 31 May 2021
    Then nothing like "Search for a care leaver" is due for "Ed"

  Scenario: Found again: the search is over
    Given today is 3 May 2021
    And a care leaver "Eve" born on 1 February 2002 who left care at 18
    When the personal adviser records "Whether we are in touch with the young person" for "Eve":
      | Since    | 3 May 2021   |
      | In touch | Not in touch |
    And the personal adviser does "Try to find the young person" for "Eve":
      | Tried on                   | 3 May 2021 |
      | Was the young person found? | yes        |
    Then it is recorded
    And nothing like "Search for a care leaver" is due for "Eve"

  Scenario: The yearly record, in the window around the birthday
    Given today is 31 May 2021
    And a care leaver "Flo" born on 15 July 2002 who left care at 18
    Then "Yearly record of a care leaver" of "Flo" is due by 15 August 2021
    When the personal adviser does "Make the yearly record" for "Flo":
      | In touch     | In touch                     |
      | Activity     | Full time: training or job   |
      | Kind of home | Independent living, suitable |
    Then it is recorded
    And nothing like "Yearly record of a care leaver" is due for "Flo"
    And "Flo" does not have the task "Make the yearly record"
    When the day is 15 July 2021
    Then in the figures "CLV-01.19-21" at 15 July 2021 "Flo" is in the numerator
    And in the figures "CLV-02.19-21" at 15 July 2021 "Flo" is in the numerator

  Scenario: A yearly record that says "not in touch" starts the search
    Given today is 31 May 2021
    And a care leaver "Gil" born on 15 July 2002 who left care at 18
    When the personal adviser does "Make the yearly record" for "Gil":
      | In touch | Not in touch |
    Then it is recorded
    And "Gil" has the task "Try to find the young person" by 7 June 2021

  Scenario: Support ends at 21 and goes on where the young person asks
    Given today is 31 May 2021
    And a care leaver "Hal" born on 15 August 2000 who left care at 18
    And the pathway plan of "Hal" was reviewed on 10 March 2021
    Then "Hal" has the task "Settle how support goes on after 21" by 15 August 2021
    When the personal adviser does "Settle how support goes on after 21" for "Hal":
      | What | Support goes on, as the young person asks |
    And the day is 1 September 2021
    Then "Review of the pathway plan" of "Hal" is due by 10 September 2021
    And in the figures "CLV-05" at 31 August 2021 "Hal" is in the denominator only

  Scenario: Support that ends at 21 ends what is not yet due
    Given today is 31 May 2021
    And a care leaver "Ida" born on 15 August 2000 who left care at 18
    And the pathway plan of "Ida" was reviewed on 10 March 2021
    When the personal adviser does "Settle how support goes on after 21" for "Ida":
      | What | Support ends at 21 |
    And the day is 15 August 2021
    Then "Review of the pathway plan" of "Ida" due by 10 September 2021 is "cancelled"
    And in the figures "CLV-05" at 15 August 2021 "Ida" is not counted

  Scenario: Who asks for support again after 21 is owed nothing for the time between
    Given today is 31 May 2021
    And a care leaver "Jon" born on 15 August 2000 who left care at 18
    And the pathway plan of "Jon" was reviewed on 10 March 2021
    When the personal adviser does "Settle how support goes on after 21" for "Jon":
      | What | Support ends at 21 |
    And the day is 20 December 2021
    Then nothing like "Visit by the personal adviser" is due for "Jon"
    When the personal adviser records "That support goes on after 21, or ends" for "Jon":
      | Settled on | 20 December 2021                          |
      | What       | Support goes on, as the young person asks |
    Then it is recorded
    And "Review of the pathway plan" of "Jon" due by 10 September 2021 is "cancelled"
    And "Review of the pathway plan" of "Jon" is due by 20 June 2022
    And "Visit by the personal adviser" of "Jon" is due by 20 February 2022

  Scenario: Who no longer wants support at 21 and thinks better of it before the birthday keeps it
    Given today is 31 May 2021
    And a care leaver "Kai" born on 15 August 2000 who left care at 18
    And the pathway plan of "Kai" was reviewed on 10 March 2021
    When the personal adviser does "Settle how support goes on after 21" for "Kai":
      | What | Support ends at 21 |
    And the day is 1 July 2021
    And the personal adviser records "That support goes on after 21, or ends" for "Kai":
      | Settled on | 1 July 2021                               |
      | What       | Support goes on, as the young person asks |
    And the day is 1 September 2021
    Then "Review of the pathway plan" of "Kai" is due by 10 September 2021

  # The other figures of scenario 24 are in employment.feature
  Scenario: Who cannot be reached is in the figure of those in touch, who has died or lives at home is not
    Given today is 31 May 2021
    And ten care leavers aged 19 to 21, two of whom are not in touch
    And one who has died and one who has lived at home for six months
    Then the figure "CLV-01.19-21" at 31 May 2021 is 8 of 10
    And neither of them is among the ten

  Scenario: One whom another council took over, and one still in care, are no care leavers of ours
    Given today is 31 May 2021
    And a care leaver "Jan" of a return born on 1 May 2001 whose care another council took over
    And a child of a return "Kim" born on 1 May 2004 who is in care on the 17th birthday
    Then in the figures "CLV-01" at 31 May 2021 "Jan" is not counted
    And in the figures "CLV-01" at 31 May 2021 "Kim" is not counted
