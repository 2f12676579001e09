Feature: Work in people's hands
  A task is claimed from the queue, given back, or given to a colleague by a manager. Of two who do so at once the second reads
  who has it now, who did that, and when.

  Background:
    Given today is 20 May 2021
    And a child "Ada" who came into care on 29 April 2021
    And the team manager looks at the task "Agree the placement plan" of "Ada"
    And the service manager looks at the task "Agree the placement plan" of "Ada"
    And the worker looks at the task "Agree the placement plan" of "Ada"

  Scenario: Two managers give one task to two people
    When the team manager gives it to "Rowan Reeve"
    Then it is taken
    When the service manager gives it to "Tess Tully"
    Then it is refused: "Rowan Reeve has this task; Tess Tully gave it to them, "
    And it is refused: " on 20 May 2021"
    When the service manager looks at the task "Agree the placement plan" of "Ada"
    And the service manager gives it to "Tess Tully"
    Then it is taken

  Scenario: Given back and claimed by someone else meanwhile
    When the worker gives it back
    And the team manager claims it
    Then it is taken
    When the worker claims it
    Then it is refused: "Tess Tully has this task; Tess Tully claimed it, "

  Scenario: What a manager sees in someone's hands is not taken out of other hands
    When the team manager gives it to "Rowan Reeve"
    And the service manager gives it back
    Then it is refused: "Rowan Reeve has this task; Tess Tully gave it to them, "
