Feature: Putting the record right
  Whatever is on the record can be corrected by a manager, with the reason. What was said before stays in history, and every
  clock and figure follows.

  Background:
    Given today is 20 May 2021
    And a child "Ada" who came into care on 29 April 2021
    When the reason for being late is "The carer was ill"
    And the worker records "A placement plan that was agreed" for "Ada" on 10 May 2021
    Then it is recorded
    And "Placement plan" of "Ada" due by 7 May 2021 is "late by 3 days"

  Scenario: A corrected day corrects the clock, and history keeps both
    When the team manager corrects "A placement plan that was agreed" of "Ada" because "The signed copy says so":
      | Agreed on | 6 May 2021 |
    Then it is recorded
    And "Placement plan" of "Ada" due by 7 May 2021 is "in time"
    And the history of "Ada" says "Placement plan agreed on 10 May 2021" until it was put right because "The signed copy says so"

  Scenario: The form is filled in with what the record says
    Then to correct "A placement plan that was agreed" of "Ada" the form says "2021-05-10" for "Agreed on"

  Scenario: A worker cannot, and nobody can without a reason
    When the worker corrects "A placement plan that was agreed" of "Ada" because "A slip":
      | Agreed on | 6 May 2021 |
    Then it is refused: "A manager corrects what is on the record"
    When the team manager corrects "A placement plan that was agreed" of "Ada" because "":
      | Agreed on | 6 May 2021 |
    Then it is refused: "Say why it is corrected and what proves it"

  Scenario: Of two who correct at once the second is told who was quicker
    When two managers look at "A placement plan that was agreed" of "Ada" and both correct it
    Then it is refused: "It was put right meanwhile by Tess Tully"

  Scenario: What never happened is taken off, and its clock runs again
    When the team manager says that "A placement plan that was agreed" of "Ada" never happened because "Wrong child"
    Then it is recorded
    And "Placement plan" of "Ada" due by 7 May 2021 is "overdue by 13 days"
    And "Ada" has the task "Agree the placement plan"
