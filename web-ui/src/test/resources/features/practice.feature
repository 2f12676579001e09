Feature: Local practice
  What the law leaves to the service, the service manager decides without a new release. What was decided before stays in
  history, and nothing that was counted moves.

  Scenario: A local time holds for clocks that start from its first day on
    Given today is 20 April 2021
    When the service manager sets "WARN_BEFORE_DUE" to "8" from 21 April 2021 because "Too many late plans"
    Then it is recorded
    And the history of local practice begins with "Warn worker and team manager before the last day: 8 working days"

  Scenario: A task goes to the people of another role
    Given today is 29 April 2021
    And a child "Ada" who came into care on 29 April 2021
    When the service manager sets "WRITE_CARE_PLAN" to "TEAM_MANAGER" from 30 April 2021 because "The worker is away"
    And the day is 30 April 2021
    And everyone's work is checked
    Then the task "Write the care plan" of "Ada" is for a "Team manager"

  Scenario: What cannot be is refused with a reason
    Given today is 20 April 2021
    When the service manager sets "WARN_BEFORE_DUE" to "900" from 21 April 2021 because "Long"
    Then it is refused: "Give a number of working days from 0 to 60"
    When the service manager sets "WARN_BEFORE_DUE" to "3" from 20 April 2021 because "Today"
    Then it is refused: "It can hold from tomorrow on, so that nothing under way changes in the middle of a day"
    When the service manager sets "WARN_BEFORE_DUE" to "3" from 21 April 2021 because ""
    Then it is refused: "Say why; the reason stays in the history"

  Scenario: Two managers decide at once
    Given today is 20 April 2021
    When the service manager sets "WARN_BEFORE_DUE" to "3" from 21 April 2021 because "First"
    And another, who did not know of it, sets "WARN_BEFORE_DUE" to "4" from 21 April 2021 because "Second"
    Then it is refused: "Sam Stone decided this meanwhile"
