Feature: The permanence plan
  By the second review it is settled how a child will have a lasting home; then the plan is tracked every six weeks
  until there is one.

  Scenario: The plan is agreed at the second review, and not a day later
    Given today is 20 April 2021
    And a child "Ada" who came into care on 4 January 2021
    And a review of "Ada" was held on 25 January 2021
    Then "Permanence plan" of "Ada" is due by 25 April 2021
    When a review of "Ada" was held on 20 April 2021
    Then "Permanence plan" of "Ada" is due by 20 April 2021
    When the worker does "Agree the permanence plan" for "Ada":
      | Agreed on               | 20 April 2021        |
      | Plan for a lasting home | Long-term fostering  |
    Then it is recorded
    And "Permanence plan" of "Ada" due by 20 April 2021 is "in time"
    And in the figures "PER-01" at 31 May 2021 "Ada" is in the numerator

  Scenario: A day late is late, with the reason
    Given today is 21 April 2021
    And a child "Bea" who came into care on 4 January 2021
    And a review of "Bea" was held on 25 January 2021
    And a review of "Bea" was held on 20 April 2021
    Then "Permanence plan" of "Bea" due by 20 April 2021 is "overdue by 1 day"
    When the worker does "Agree the permanence plan" for "Bea" on 21 April 2021
    Then it is refused: "say why it is late"
    When the reason for being late is "The plan was not ready for the review"
    And the worker does "Agree the permanence plan" for "Bea" on 21 April 2021
    Then it is recorded
    And "Permanence plan" of "Bea" due by 20 April 2021 is "late by 1 day"
    And in the figures "PER-01" at 31 May 2021 "Bea" is in the denominator only

  Scenario: A plan corrected afterwards
    Given today is 31 May 2021
    And a child "Cal" who came into care on 4 January 2021
    And a review of "Cal" was held on 25 January 2021
    And a review of "Cal" was held on 20 April 2021
    When the reason for being late is "Forgotten"
    And the worker records "A permanence plan that was agreed" for "Cal" on 21 April 2021
    Then "Permanence plan" of "Cal" due by 20 April 2021 is "late by 1 day"
    When the team manager corrects "A permanence plan that was agreed" of "Cal" because "The minutes show the day before":
      | Agreed on               | 20 April 2021 |
      | Plan for a lasting home | Adoption      |
    Then it is recorded
    And "Permanence plan" of "Cal" due by 20 April 2021 is "in time"

  Scenario: Leaving care ends the clock
    Given today is 12 April 2021
    And a child "Dee" who came into care on 4 January 2021
    And a review of "Dee" was held on 25 January 2021
    When the care of "Dee" ends on 12 April 2021 with code "E4A"
    Then "Permanence plan" of "Dee" due by 25 April 2021 is "cancelled"
    And "Dee" does not have the task "Agree the permanence plan"

  Scenario: Two plans at once
    Given today is 31 May 2021
    And a child "Eli" who came into care on 1 March 2021
    When the worker records "A permanence plan that was agreed" for "Eli":
      | Plan for a lasting home                | Adoption |
      | A second plan, followed at the same time | Adoption |
    Then it is refused: "the same as the first"
    When the worker records "A permanence plan that was agreed" for "Eli":
      | Agreed on                              | 24 May 2021           |
      | Plan for a lasting home                | Special guardianship  |
      | A second plan, followed at the same time | Adoption            |
    Then it is recorded
    And "Decision on adoption" of "Eli" is due by 24 July 2021

  Scenario: The plan is tracked every six weeks, from the meeting that was held
    Given today is 31 May 2021
    And a child "Fay" who came into care on 4 January 2021
    And the worker records "A permanence plan that was agreed" for "Fay":
      | Agreed on               | 12 April 2021       |
      | Plan for a lasting home | Long-term fostering |
    Then "Permanence tracking meeting" of "Fay" is due by 24 May 2021
    When the reason for being late is "No manager was free"
    And the team manager does "Track the permanence plan" for "Fay":
      | Held on  | 25 May 2021        |
      | Progress | Waits for a family |
    Then it is recorded
    And "Permanence tracking meeting" of "Fay" due by 24 May 2021 is "late by 1 day"
    And "Permanence tracking meeting" of "Fay" is due by 6 July 2021

  Scenario: A child whose plan is to go home is followed by the reviews
    Given today is 31 May 2021
    And a child "Gus" who came into care on 4 January 2021
    When the worker records "A permanence plan that was agreed" for "Gus":
      | Agreed on               | 12 April 2021     |
      | Plan for a lasting home | Return to parents |
    Then nothing like "Permanence tracking meeting" is due for "Gus"

  Scenario: Foster carers until adulthood: a new designation, and no move
    Given today is 31 May 2021
    And a child "Hal" who came into care on 4 January 2021
    And the worker records "A permanence plan that was agreed" for "Hal":
      | Agreed on               | 12 April 2021       |
      | Plan for a lasting home | Long-term fostering |
    Then "Match with long-term foster carers" of "Hal" is due by 12 October 2021
    When the family finder does "Take the long-term match to the fostering panel" for "Hal":
      | Panel held on  | 10 May 2021 |
      | Recommendation | Recommended |
    Then "Hal" has the task "Decide on the long-term match"
    When the service manager does "Decide on the long-term match" for "Hal":
      | Decided on | 17 May 2021 |
    Then it is recorded
    And "Hal" lives in placement "U4" under "C2" since 17 May 2021, with reason "T"
    And the placements of "Hal" in the 12 months to 31 May 2021 are 1
    And "Match with long-term foster carers" of "Hal" due by 12 October 2021 is "in time"
    And nothing like "Permanence tracking meeting" is due for "Hal"

  Scenario: A long-term match that is declined goes to the panel anew
    Given today is 31 May 2021
    And a child "Ida" who came into care on 4 January 2021
    And the worker records "A permanence plan that was agreed" for "Ida":
      | Agreed on               | 12 April 2021       |
      | Plan for a lasting home | Long-term fostering |
    And the family finder does "Take the long-term match to the fostering panel" for "Ida" on 10 May 2021
    When the service manager does "Decide on the long-term match" for "Ida":
      | Decided on | 17 May 2021                              |
      | Decision   | Not matched; other carers are to be found |
    Then it is recorded
    And "Ida" has the task "Take the long-term match to the fostering panel"

  Scenario: Who does not live with foster carers cannot be matched with them
    Given today is 31 May 2021
    And a child "Jon" who came into care on 4 January 2021
    And "Jon" moved to a children's home on 1 March 2021
    And the worker records "A permanence plan that was agreed" for "Jon":
      | Agreed on               | 12 April 2021       |
      | Plan for a lasting home | Long-term fostering |
    And the family finder does "Take the long-term match to the fostering panel" for "Jon" on 10 May 2021
    When the service manager does "Decide on the long-term match" for "Jon" on 17 May 2021
    Then it is refused: "record the move to these carers first"
