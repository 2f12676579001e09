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

  Scenario: What was recorded before care ended can still be put right
    When the care of "Ada" ends on 17 May 2021 with code "E4A"
    And the team manager corrects "A placement plan that was agreed" of "Ada" because "The signed copy says so":
      | Agreed on | 6 May 2021 |
    Then it is recorded
    And "Placement plan" of "Ada" due by 7 May 2021 is "in time"

  Scenario: A step that is long past is told anew, but not as later than what was recorded about it
    Given a child "Bea" who came into care on 16 April 2021
    When the worker records "A PEP meeting that was held" for "Bea" on 11 May 2021
    And the virtual school does "Check the quality of the PEP" for "Bea" on 13 May 2021
    And the virtual school does "Sign the PEP" for "Bea" on 17 May 2021
    Then it is recorded
    And "First PEP" of "Bea" due by 17 May 2021 is "in time"
    When the team manager corrects "The signature under a PEP" of "Bea" because "The letter is of the day after":
      | Signed on | 18 May 2021 |
    Then it is recorded
    And "First PEP" of "Bea" due by 17 May 2021 is "late by 1 day"
    When the team manager corrects "A PEP meeting that was held" of "Bea" because "A slip":
      | Held on | 14 May 2021 |
    Then it is refused: "what it is about cannot be of a later day"
