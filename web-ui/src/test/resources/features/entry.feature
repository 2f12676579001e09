Feature: Coming into care
  Whoever comes into care for more than 24 hours is looked after from the first of them; a reviewing officer is named,
  and what began in an emergency is looked at by a manager.

  # Scenario 14
  Scenario: One night that does not reach 24 hours
    Given today is 31 May 2021
    And a child "Asa" was accommodated at 22:00 on 10 May 2021 and went home at 21:30 on 11 May 2021
    When the record of "Asa" is closed
    Then there is no period of care of "Asa", no clocks and no count of an entry
    And the history of "Asa" says "not more than 24 hours"

  # Scenario 14
  Scenario: But if the stay ended at 22:30
    Given today is 31 May 2021
    And a child "Asa" was accommodated at 22:00 on 10 May 2021 and went home at 22:30 on 11 May 2021
    When the record of "Asa" is closed
    Then there is a period of care of "Asa" from 10 May 2021 to 11 May 2021

  # Scenario 14: exactly 24 hours
  Scenario: Exactly 24 hours are no care
    Given today is 31 May 2021
    And a child "Asa" was accommodated at 22:00 on 10 May 2021 and went home at 22:00 on 11 May 2021
    When the record of "Asa" is closed
    Then there is no period of care of "Asa", no clocks and no count of an entry

  Scenario: The hours are asked where they decide
    Given today is 31 May 2021
    And a child "Bo" was accommodated at 22:00 on 10 May 2021 and went home at 21:30 on 11 May 2021
    When the care of "Bo" ends on 11 May 2021 with code "E4A"
    Then it is refused: "at what time"
    When the care of "Bo" ends on 12 May 2021 with code "E4A"
    Then it is accepted

  Scenario: A child who comes into care again
    Given today is 31 May 2021
    And a child "Cy" who came into care on 4 January 2021
    When the care of "Cy" ends on 10 May 2021 with code "E4A"
    And the worker records "That the child came into care" for "Cy":
      | on           | 10 May 2021 |
      | at           | 09:00       |
      | legalStatus  | C1          |
      | type         | U6          |
      | provider     | PR1         |
    Then it is refused: "later day only"
    When the worker records "That the child came into care" for "Cy":
      | on           | 11 May 2021 |
      | at           | not known, because the police brought the child in the night |
      | legalStatus  | C1          |
      | type         | U6          |
      | provider     | PR1         |
    Then it is recorded
    And "Reviewing officer" of "Cy" is due by 18 May 2021

  Scenario: Who may not come into care
    Given today is 31 May 2021
    And a child "Di" who is not in care
    When the worker records "That the child came into care" for "Di":
      | on           | 10 May 2021 |
      | at           | 09:00       |
      | legalStatus  | V2          |
      | type         | P1          |
      | provider     | PR0         |
    Then it is refused: "Say how accommodation under section 20 was decided"
    When the worker records "That the child came into care" for "Di":
      | on           | 10 May 2021 |
      | at           | 09:00       |
      | legalStatus  | V2          |
      | decided      | APPROVED_BEFORE |
      | type         | P1          |
      | provider     | PR0         |
    Then it is refused: "cannot be placed with their own parents"

  # C-04
  Scenario: The reviewing officer is named in time, and sees the child from then on
    Given today is 7 May 2021
    And a child "Eve" who came into care on 30 April 2021
    Then "Reviewing officer" of "Eve" is due by 10 May 2021
    And "Eve" has the task "Name the reviewing officer" by 10 May 2021
    When the service manager does "Name the reviewing officer" for "Eve":
      | officer | Rowan Reeve |
    Then it is recorded
    And "Reviewing officer" of "Eve" due by 10 May 2021 is "in time"
    And the reviewing officer of "Eve" is "Rowan Reeve"
    When the service manager records "Who the reviewing officer is" for "Eve":
      | officer | tess.tully |
    Then it is refused: "nobody of that name has this role"

  Scenario: A day late stays late, until the day is put right
    Given today is 12 May 2021
    And a child "Flo" who came into care on 30 April 2021
    When the reason for being late is "The officer was ill"
    And the service manager does "Name the reviewing officer" for "Flo" on 11 May 2021
    Then "Reviewing officer" of "Flo" due by 10 May 2021 is "late by 1 day"
    When the service manager puts right "Who the reviewing officer is" of "Flo" to 10 May 2021
    Then "Reviewing officer" of "Flo" due by 10 May 2021 is "in time"

  Scenario: Leaving care ends it
    Given today is 7 May 2021
    And a child "Gil" who came into care on 30 April 2021
    When the care of "Gil" ends on 6 May 2021 with code "E4A"
    Then "Reviewing officer" of "Gil" due by 10 May 2021 is "cancelled"
    And "Gil" has no work

  Scenario: Accommodation in an emergency is looked at by the next working day
    Given today is 3 May 2021
    And a child "Hal" accommodated in an emergency on 30 April 2021
    Then "Decision on accommodation in an emergency" of "Hal" is due by 4 May 2021
    When the service manager does "Decide on accommodation in an emergency" for "Hal":
      | approved | no                      |
      | why      | Grandparents could help |
    Then it is recorded
    And "Hal" has a concern like "Accommodation was not approved"
    When the care of "Hal" ends on 3 May 2021 with code "E4A"
    Then "Hal" has no concern

  Scenario: A court decides without a manager
    Given today is 3 May 2021
    And a child "Ida" who is not in care
    When the worker records "That the child came into care" for "Ida":
      | on           | 30 April 2021 |
      | at           | 09:00       |
      | legalStatus  | C1          |
      | type         | U6          |
      | provider     | PR1         |
    Then it is recorded
    And nothing like "Decision on accommodation in an emergency" is due for "Ida"

  # C-09
  Scenario: What the carer decides is agreed with the placement plan
    Given today is 6 May 2021
    And a child "Jo" who came into care on 29 April 2021
    Then "Delegated authority" of "Jo" is due by 7 May 2021
    And "Jo" does not have the task "Agree what the carer decides"
    When the worker records "A placement plan that was agreed" for "Jo":
      | Agreed on                                        | 5 May 2021                                    |
      | Are day-to-day decisions delegated to the carer? | not known, because the mother has not replied |
    Then "Jo" has the task "Agree what the carer decides" by 7 May 2021
    When the worker does "Agree what the carer decides" for "Jo" on 6 May 2021
    Then "Delegated authority" of "Jo" due by 7 May 2021 is "in time"

  Scenario: A plan that settles it leaves nothing open
    Given today is 6 May 2021
    And a child "Kai" who came into care on 29 April 2021
    When the worker records "A placement plan that was agreed" for "Kai" on 5 May 2021
    Then "Delegated authority" of "Kai" due by 7 May 2021 is "in time"
    And "Kai" does not have the task "Agree what the carer decides"
