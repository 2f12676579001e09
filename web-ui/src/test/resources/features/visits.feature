Feature: Visits to children in care
  Someone from the council sees each child within a week of a placement's start and then as often as the law says
  for where and how the child lives (regulation 28). A visit counts when the child was seen.

  # Scenario 23
  Scenario: Visits: new placement, first year, permanence
    Given a placement meant to last to 18 began on 10 May 2020 and the child was seen on 20 April 2021
    When the next visits are planned
    Then one is due by 1 June 2021 and, after it is made that day, the next by 1 September 2021
    And if the child moves on 7 June 2021 a visit is due by 14 June and then every six weeks
    And a call at the door with the child not seen does not count

  Scenario: The first visit, on its last day, and a day late
    Given today is 8 March 2021
    And a child "Ada" who came into care on 1 March 2021
    Then "Visit to the child" of "Ada" is due by 8 March 2021
    When the worker does "Visit the child" for "Ada" on 8 March 2021
    Then it is recorded
    And "Visit to the child" of "Ada" due by 8 March 2021 is "in time"
    And "Visit to the child" of "Ada" is due by 19 April 2021
    When the day is 20 April 2021
    Then "Visit to the child" of "Ada" due by 19 April 2021 is "overdue by 1 day"
    When the worker does "Visit the child" for "Ada" on 20 April 2021
    Then it is refused: "say why it is late"
    When the reason for being late is "The carer was ill"
    And the worker does "Visit the child" for "Ada" on 20 April 2021
    Then it is recorded
    And "Visit to the child" of "Ada" due by 19 April 2021 is "late by 1 day"
    And "Visit to the child" of "Ada" is due by 1 June 2021

  Scenario: No bank holiday puts a visit off
    Given today is 30 March 2021
    And a child "Bea" who came into care on 29 March 2021
    Then "Visit to the child" of "Bea" is due by 5 April 2021

  Scenario: A call in vain leaves the clock running and asks for another attempt
    Given today is 30 April 2021
    And a child "Cal" who came into care on 29 April 2021
    When the worker records "A visit" for "Cal":
      | Visited on                       | 30 April 2021                           |
      | Was the child seen?              | No                                      |
      | How is the child where they live? | Cannot be told: the child was not seen |
    Then it is recorded
    And "Visit to the child" of "Cal" due by 6 May 2021 is "not yet due"
    And "Cal" has the task "Try again to see the child" by 5 May 2021
    And "Cal" does not have the task "Sign the visit"
    When the day is 4 May 2021
    And the worker does "Try again to see the child" for "Cal" on 4 May 2021
    Then it is recorded
    And "Visit to the child" of "Cal" due by 6 May 2021 is "in time"
    And "Cal" does not have the task "Try again to see the child"
    And "Cal" has the task "Sign the visit" by 11 May 2021

  Scenario: In vain again asks again
    Given today is 6 May 2021
    And a child "Cas" who came into care on 29 April 2021
    And "Cas" was not seen at a call on 30 April 2021
    When the worker does "Try again to see the child" for "Cas":
      | Visited on          | 6 May 2021 |
      | Was the child seen? | No         |
    Then it is refused: "The child was not seen: how they are cannot be told"
    When the worker does "Try again to see the child" for "Cas":
      | Visited on                        | 6 May 2021                              |
      | Was the child seen?               | No                                      |
      | How is the child where they live? | Cannot be told: the child was not seen  |
    Then it is recorded
    And "Cas" has the task "Try again to see the child" by 6 May 2021

  Scenario: The team manager signs within five working days, over a bank holiday
    Given today is 30 April 2021
    And a child "Dee" who came into care on 29 April 2021
    When the worker records "A visit" for "Dee" on 30 April 2021
    Then "Dee" has the task "Sign the visit" by 10 May 2021
    When the team manager does "Sign the visit" for "Dee" on 29 April 2021
    Then it is refused: "its record cannot be signed before"
    When the team manager does "Sign the visit" for "Dee" on 30 April 2021
    Then it is recorded
    And "Dee" does not have the task "Sign the visit"

  Scenario: A concern asks the reviewing officer for an early review
    Given today is 30 April 2021
    And a child "Eli" who came into care on 1 March 2021
    And a review of "Eli" was held on 26 March 2021
    And "Eli" was seen on 8 March 2021
    When the worker records "A visit" for "Eli":
      | Visited on                        | 14 April 2021                                                       |
      | How is the child where they live? | There is a concern: the placement may not keep the child safe and well |
    Then it is refused: "Say what the concern is"
    When the worker records "A visit" for "Eli":
      | Visited on                        | 14 April 2021                                                       |
      | How is the child where they live? | There is a concern: the placement may not keep the child safe and well |
      | What the concern is               | No room of his own                                                  |
      | What the child said, in the child's words | I sleep on the sofa                                         |
    Then it is recorded
    And the next review of "Eli" is due by 28 April 2021

  Scenario: A visit with a concern told anew moves the review it asked for
    Given today is 30 April 2021
    And a child "Eva" who came into care on 1 March 2021
    And a review of "Eva" was held on 26 March 2021
    And "Eva" was seen on 8 March 2021
    When the worker records "A visit" for "Eva":
      | Visited on                        | 14 April 2021                                                       |
      | How is the child where they live? | There is a concern: the placement may not keep the child safe and well |
      | What the concern is               | No room of her own                                                  |
    And the team manager corrects the visit of "Eva" on 14 April 2021 because "It was the day after, as the diary shows":
      | Visited on                        | 15 April 2021                                                       |
      | How is the child where they live? | There is a concern: the placement may not keep the child safe and well |
      | What the concern is               | No room of her own                                                  |
    Then it is recorded
    And the next review of "Eva" is due by 29 April 2021
    And "Visit to the child" of "Eva" is due by 27 May 2021

  Scenario: The same visit is not recorded twice, and none before care began
    Given today is 30 April 2021
    And a child "Fay" who came into care on 26 April 2021
    When the worker records "A visit" for "Fay" on 25 April 2021
    Then it is refused: "was not looked after"
    When the worker records "A visit" for "Fay" on 28 April 2021
    And the worker records "A visit" for "Fay" on 28 April 2021
    Then it is refused: "already recorded"

  Scenario: The child asks for a visit
    Given today is 30 April 2021
    And a child "Gus" who came into care on 26 April 2021
    And "Gus" was seen on 28 April 2021
    When the worker records "That a visit is asked for" for "Gus":
      | Who asks     | The child     |
      | Asked for on | 30 April 2021 |
    Then "Visit that was asked for" of "Gus" is due by 10 May 2021
    And "Gus" has the task "Visit the child" by 10 May 2021
    When the day is 10 May 2021
    And the worker does "Visit the child" for "Gus" on 10 May 2021
    Then "Visit that was asked for" of "Gus" due by 10 May 2021 is "in time"
    And "Visit to the child" of "Gus" due by 9 June 2021 is "in time"
    And "Gus" has the task "Visit the child" by 21 June 2021
    And in the figures "VIS-01" at 10 May 2021 "Gus" is in the numerator
    And the figure "VIS-01" at 10 May 2021 is 1 of 1

  Scenario: Living with parents under an interim order
    Given today is 20 May 2021
    And a child "Hal" living with parents under an interim care order since 26 April 2021
    And "Hal" was seen on 3 May 2021
    Then "Visit to the child" of "Hal" is due by 10 May 2021
    Given "Hal" was seen on 10 May 2021
    And a review of "Hal" was held on 14 May 2021
    And "Hal" was seen on 17 May 2021
    Then "Visit to the child" of "Hal" is due by 14 June 2021
    When a full care order is recorded for "Hal" on 20 May 2021
    Then "Visit to the child" of "Hal" is due by 27 May 2021

  Scenario: Parents are not yet assessed, then they are
    Given today is 20 May 2021
    And a child "Ivy" living with parents under a full care order since 26 April 2021
    And "Ivy" was seen on 3 May 2021
    Then "Visit to the child" of "Ivy" is due by 14 June 2021
    When the worker records "What decides how often the child is visited" for "Ivy":
      | What decides it | Living with parents who are not yet assessed (regulation 19) |
      | From            | 4 May 2021                                                   |
    Then "Visit to the child" of "Ivy" is due by 11 May 2021
    When the day is 21 May 2021
    And the worker records "What decides how often the child is visited" for "Ivy":
      | What decides it | None of this, or no longer |
      | From            | 21 May 2021                |
    Then "Visit to the child" of "Ivy" due by 11 May 2021 is "overdue by 10 days"

  Scenario: A connected person with temporary approval
    Given today is 6 May 2021
    And a child "Jem" fostered by a relative since 26 April 2021
    And "Jem" was seen on 30 April 2021
    When the worker records "What decides how often the child is visited" for "Jem":
      | What decides it | The carer is a connected person with temporary approval (regulation 24) |
      | From            | 26 April 2021                                                           |
    Then "Visit to the child" of "Jem" is due by 7 May 2021

  Scenario: What was agreed cannot hold before the placement began
    Given today is 6 May 2021
    And a child "Jon" fostered by a relative since 26 April 2021
    When the worker records "What decides how often the child is visited" for "Jon":
      | What decides it | The placement is meant to last until 18 |
      | From            | 25 April 2021                           |
    Then it is refused: "The placement began on 26 April 2021"

  Scenario: Six months where the child in long-term fostering agrees
    Given today is 31 May 2021
    And a child "Kit" in long-term fostering since 6 January 2020
    And "Kit" was seen on 3 May 2021
    Then "Visit to the child" of "Kit" is due by 3 August 2021
    When the reviewing officer records "What decides how often the child is visited" for "Kit":
      | What decides it | Long-term fostering, and the child agrees to be visited every six months |
      | From            | 10 May 2021                                                              |
    Then "Visit to the child" of "Kit" is due by 3 August 2021
    When the worker records "A visit" for "Kit" on 31 May 2021
    Then "Visit to the child" of "Kit" is due by 30 November 2021

  Scenario: Placed for adoption, until the review decides
    Given today is 31 May 2021
    And a child "Lia" placed for adoption on 26 April 2021
    And "Lia" was seen on 3 May 2021
    Then "Visit to the child" of "Lia" is due by 10 May 2021
    Given a review of "Lia" was held on 21 May 2021
    When the reviewing officer records "What decides how often the child is visited" for "Lia":
      | From                         | 21 May 2021 |
      | Weeks between visits, at most | 2          |
    And the reason for being late is "The family was away"
    And the worker records "A visit" for "Lia" on 24 May 2021
    Then "Visit to the child" of "Lia" is due by 7 June 2021

  Scenario: Short breaks are visited as was agreed before the first stay, outside the figures
    Given today is 31 May 2021
    And a child "Max" in short breaks since 1 March 2021
    Then nothing like "Visit to the child" is due for "Max"
    When the worker records "What decides how often the child is visited" for "Max":
      | From                         | 1 March 2021 |
      | Weeks between visits, at most | 16          |
    Then "Visit during short breaks" of "Max" is due by 21 June 2021
    And "Max" has the task "Visit the child" by 21 June 2021
    And in the figures "VIS-02" at 31 May 2021 "Max" is not counted

  Scenario: Short breaks recorded one by one are visited between them, too
    Given today is 10 May 2021
    And a child "Pia" who had short breaks from 1 to 4 March 2021 and from 1 to 4 May 2021
    When the worker records "What decides how often the child is visited" for "Pia":
      | From                          | 1 March 2021 |
      | Weeks between visits, at most | 12           |
    Then "Visit during short breaks" of "Pia" is due by 24 May 2021
    And "Pia" has the task "Visit the child" by 24 May 2021
    When the worker does "Visit the child" for "Pia" on 3 May 2021
    Then it is recorded
    And "Visit during short breaks" of "Pia" due by 24 May 2021 is "in time"

  Scenario: A visit made before the child left is written up afterwards
    Given today is 17 May 2021
    And a child "Quin" who came into care on 29 April 2021
    When the care of "Quin" ends on 10 May 2021 with code "E4A"
    And the worker records "A visit" for "Quin" on 6 May 2021
    Then it is recorded
    And "Visit to the child" of "Quin" due by 6 May 2021 is "in time"
    When the worker records "A visit" for "Quin" on 12 May 2021
    Then it is refused: "was not looked after"

  Scenario: Leaving care ends the visits that are not yet due
    Given today is 6 May 2021
    And a child "Ned" who came into care on 29 April 2021
    When the care of "Ned" ends on 5 May 2021 with code "E4A"
    Then "Visit to the child" of "Ned" due by 6 May 2021 is "cancelled"
    And "Ned" does not have the task "Visit the child"

  Scenario: A visit missed when care ended stays missed
    Given today is 31 May 2021
    And a child "Oli" who came into care on 29 April 2021
    When the care of "Oli" ends on 10 May 2021 with code "E4A"
    Then "Visit to the child" of "Oli" due by 6 May 2021 is "missed"
    And in the figures "VIS-01" at 31 May 2021 "Oli" is in the denominator only
    And in the figures "VIS-02" at 31 May 2021 "Oli" is not counted
