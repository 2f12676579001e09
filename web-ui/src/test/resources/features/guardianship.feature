Feature: Special guardianship
  Someone tells the council that they want to be the child's guardian; the council reports to the court; the order ends
  care that day.

  Background:
    Given today is 31 May 2021
    And a child "Ada" who came into care on 6 January 2020
    And the worker records "That someone wants to become special guardian" for "Ada":
      | Told to the council on | 18 January 2021                                  |
      | Who they are           | The foster carers with whom the child lives      |

  Scenario: Twelve weeks for the report
    Then "Special guardianship report" of "Ada" due by 12 April 2021 is "overdue by 49 days"
    When the reason for being late is "References came late"
    And the worker does "Write the special guardianship report" for "Ada" on 13 April 2021
    Then "Special guardianship report" of "Ada" due by 12 April 2021 is "late by 1 day"
    And "Special guardianship order" of "Ada" is due by 12 October 2021
    And "Ada" has the task "Agree the special guardianship support plan" by 12 May 2021

  Scenario: No order without the report
    When the worker records "What became of a special guardianship" for "Ada":
      | Order made, or ended otherwise, on | 24 May 2021   |
      | Applied to the court on            | 19 April 2021 |
    Then it is refused: "record the report first"

  Scenario: Three months between notice and application, then the order ends care
    When the worker records "A special guardianship report" for "Ada" on 12 April 2021
    And the worker records "A special guardianship support plan" for "Ada" on 26 April 2021
    And the worker records "What became of a special guardianship" for "Ada":
      | Order made, or ended otherwise, on | 24 May 2021   |
      | Applied to the court on            | 17 April 2021 |
    Then it is refused: "They may apply from 18 April 2021"
    When the worker records "What became of a special guardianship" for "Ada":
      | Order made, or ended otherwise, on | 24 May 2021   |
      | Applied to the court on            | 18 April 2021 |
    Then it is recorded
    And the care of "Ada" ended on 24 May 2021 with code "E46"
    And "Special guardianship order" of "Ada" due by 11 October 2021 is "in time"
    And in the figures "SGO-01" at 31 May 2021 "Ada" is in the numerator
    And "Ada" has no work

  Scenario: They no longer wish it
    When the worker records "What became of a special guardianship" for "Ada":
      | Order made, or ended otherwise, on | 1 April 2021             |
      | Outcome                            | They no longer wish it   |
    Then it is recorded
    And "Special guardianship report" of "Ada" due by 12 April 2021 is "cancelled"
    And "Ada" does not have the task "Write the special guardianship report"

  Scenario: Going home ends the clock that has not run out
    When the care of "Ada" ends on 9 April 2021 with code "E4A"
    Then "Special guardianship report" of "Ada" due by 12 April 2021 is "cancelled"
