Feature: Plans and notices
  A child who comes into care has a placement plan within 5 working days and a care plan within 10;
  everyone who has a right to know is told in writing (regulations 4, 9 and 13).

  # Scenario 3
  Scenario: Christmas closes the office, not the duty
    Given today is 18 December 2020
    And a child "Noel" who came into care on 18 December 2020
    Then "Placement plan" of "Noel" is due by 29 December 2020
    And "Care plan" of "Noel" is due by 6 January 2021
    And the next review of "Noel" is due by 20 January 2021

  Scenario: A plan agreed before the placement begins is in time
    Given today is 29 April 2021
    And a child "Ada" who came into care on 29 April 2021
    When the worker records "A placement plan that was agreed" for "Ada" on 28 April 2021
    Then it is recorded
    And "Placement plan" of "Ada" due by 7 May 2021 is "in time"
    And "Ada" does not have the task "Agree the placement plan"

  Scenario: A late plan asks for the reason and stays late
    Given today is 20 May 2021
    And a child "Bea" who came into care on 29 April 2021
    Then "Placement plan" of "Bea" due by 7 May 2021 is "overdue by 13 days"
    When the worker does "Agree the placement plan" for "Bea" on 10 May 2021
    Then it is refused: "say why it is late"
    When the reason for being late is "The carer was ill"
    And the worker does "Agree the placement plan" for "Bea" on 10 May 2021
    Then it is recorded
    And "Placement plan" of "Bea" due by 7 May 2021 is "late by 3 days"

  Scenario: What is not known is said, with the reason
    Given today is 30 April 2021
    And a child "Cal" who came into care on 29 April 2021
    When the worker records "A placement plan that was agreed" for "Cal":
      | Agreed on                                       | 30 April 2021                               |
      | Signed by                                       | The child; The carer or the home            |
      | Are day-to-day decisions delegated to the carer? | not known, because the mother has not replied |
    Then it is recorded

  Scenario: Leaving care ends what is not yet due
    Given today is 6 May 2021
    And a child "Dee" who came into care on 29 April 2021
    When the care of "Dee" ends on 5 May 2021 with code "E4A"
    Then "Placement plan" of "Dee" due by 7 May 2021 is "cancelled"
    And "Care plan" of "Dee" due by 14 May 2021 is "cancelled"
    And "Dee" does not have the task "Write the care plan"
