Feature: Moving from one placement to another
  No placement is ended before a review, unless someone is at risk; everyone is told before, or within 10 working days
  (regulation 14). What was no move is recorded as none.

  # Scenario 16
  Scenario: A move undone inside 24 hours
    Given today is 31 May 2021
    And a child "Nia" living with carer X since 4 January 2021
    And "Nia" moved to a new carer on 12 May 2021 at 17:00
    When the move of "Nia" is recorded as reversed at 10:00 on 13 May 2021
    Then it is recorded
    And the first placement of "Nia" is unbroken
    And the placements of "Nia" in the 12 months to 31 May 2021 are 1
    And the history of "Nia" says "was back on 13 May 2021 at 10:00: no move"

  # Scenario 16
  Scenario: But had the child stayed until 18:00 in an ordinary placement
    Given today is 31 May 2021
    And a child "Nia" living with carer X since 4 January 2021
    And "Nia" moved to a new carer on 12 May 2021 at 17:00
    When the move of "Nia" is recorded as reversed at 18:00 on 13 May 2021
    Then it is refused: "away for 25 hours"
    When "Nia" moves back to the first carer on 13 May 2021 at 18:00
    Then 2 changes of placement of "Nia" are recorded
    And the placements of "Nia" in the 12 months to 31 May 2021 are 3

  # Scenario 16
  Scenario: And had that stay been a temporary one of seven days or less, with return to the first carer
    Given today is 31 May 2021
    And a child "Nia" living with carer X since 4 January 2021
    And "Nia" moved to a temporary stay on 12 May 2021 at 17:00
    When the worker records "That the child came back from a temporary stay" for "Nia" on 13 May 2021
    Then it is recorded
    And the placements of "Nia" in the 12 months to 31 May 2021 are 1

  # Scenario 16: exactly 24 hours, and in the night in which the clocks go forward
  Scenario Outline: Twenty-four hours, to the minute
    Given today is 31 May 2021
    And a child "Nia" living with carer X since 4 January 2021
    And "Nia" moved to a new carer on <moved> at <at>
    When the move of "Nia" is recorded as reversed at <back> on <returned>
    Then the placements of "Nia" in the 12 months to 31 May 2021 are <count>

    Examples:
      | moved         | at    | returned      | back  | count |
      | 12 May 2021   | 17:00 | 13 May 2021   | 16:59 | 1     |
      | 12 May 2021   | 17:00 | 13 May 2021   | 17:00 | 2     |
      | 27 March 2021 | 17:00 | 28 March 2021 | 17:30 | 1     |

  # Scenario 17
  Scenario: A hospital stay longer than six weeks becomes a placement
    Given today is 31 May 2021
    And a child "Oli" living with carer X since 4 January 2021
    And "Oli" is in hospital since 1 March 2021
    Then "Temporary stay recorded as a placement" of "Oli" is due by 19 April 2021
    When the reason for being late is "It was hoped that he would come back any day"
    And the worker does "Record the stay as a placement" for "Oli":
      | type     | R2    |
      | provider | PR3   |
      | because  | OTHER |
    Then it is recorded
    And "Temporary stay recorded as a placement" of "Oli" due by 19 April 2021 is "late by 42 days"
    And "Oli" has no concern
    And the placements of "Oli" in the 12 months to 31 May 2021 are 2

  # Scenario 17
  Scenario: A temporary stay of seven days is one, of eight days is none
    Given today is 20 May 2021
    And a child "Pip" living with carer X since 4 January 2021
    And "Pip" moved to a temporary stay on 12 May 2021 at 17:00
    Then "Temporary stay recorded as a placement" of "Pip" is due by 26 May 2021
    And "Pip" has a concern like "longer than the return allows (to 19 May 2021)"
    When the worker records "That the child came back from a temporary stay" for "Pip" on 19 May 2021
    Then nothing like "Temporary stay recorded as a placement" is due for "Pip"

  Scenario: A placement ends after a review that looked at it
    Given today is 12 May 2021
    And a child "Quin" who came into care on 4 January 2021
    When the worker records "That a placement is to end" for "Quin":
      | on     | 28 April 2021 |
      | why    | CARE_PLAN     |
      | endsOn | 12 May 2021   |
    Then the next review of "Quin" is due by 1 February 2021
    And "Review of the child's case" of "Quin" due by 12 May 2021 is "not yet due"
    And nothing like "Stability meeting" is due for "Quin"
    When the worker records "A move to another placement" for "Quin":
      | on       | 12 May 2021 |
      | type     | U4          |
      | provider | PR1         |
      | because  | CARPL       |
      | review   | HELD        |
    Then it is refused: "No review is on the record between 28 April 2021 and the move"
    When the review of "Quin" is recorded as held on 10 May 2021
    And the worker records "A move to another placement" for "Quin":
      | on       | 12 May 2021 |
      | type     | U4          |
      | provider | PR1         |
      | because  | CARPL       |
      | review   | HELD        |
    Then it is recorded

  Scenario: No placement ends without a word on the review
    Given today is 12 May 2021
    And a child "Rae" who came into care on 4 January 2021
    When the worker records "A move to another placement" for "Rae":
      | on       | 12 May 2021 |
      | type     | U6          |
      | provider | PR1         |
      | because  | CREQB       |
    Then it is refused: "regulation 14"
    When the worker records "A move to another placement" for "Rae":
      | on       | 12 May 2021 |
      | type     | U6          |
      | provider | PR1         |
      | because  | CREQB       |
      | review   | RISK        |
    Then it is recorded
    And "Review of the child's case" of "Rae" due by 10 June 2021 is "not yet due"
    And in the figures "PLA-09" at 31 May 2021 "Rae" is in the numerator

  # PLN-04
  Scenario: Everyone is told that a placement ended within 10 working days
    Given today is 31 May 2021
    And a child "Sam" who came into care on 4 January 2021
    When "Sam" moves to a new carer on 30 April 2021
    Then "Notices of a placement ending" of "Sam" due by 17 May 2021 is "overdue by 14 days"
    When the reason for being late is "It was overlooked"
    And the worker does "Tell everyone that the placement ends" for "Sam" on 18 May 2021
    Then "Notices of a placement ending" of "Sam" due by 17 May 2021 is "late by 1 day"
    And in the figures "PLN-04" at 31 May 2021 "Sam" is in the denominator only
    When the team manager puts right "Notices that a placement ends" of "Sam" to 17 May 2021
    Then "Notices of a placement ending" of "Sam" due by 17 May 2021 is "in time"
    And in the figures "PLN-04" at 31 May 2021 "Sam" is in the numerator

  Scenario: Told before the placement ends
    Given today is 12 May 2021
    And a child "Tam" who came into care on 4 January 2021
    When the worker records "That a placement is to end" for "Tam":
      | on     | 4 May 2021        |
      | why    | CARER_GAVE_NOTICE |
      | endsOn | 1 June 2021       |
    Then "Notices of a placement ending" of "Tam" is due by 1 June 2021
    And "Stability meeting" of "Tam" is due by 11 May 2021
    When the reason for being late is "The carer was away"
    And the worker does "Hold a stability meeting" for "Tam":
      | on      | 12 May 2021 |
      | outcome | GOES_ON     |
    Then "Stability meeting" of "Tam" due by 11 May 2021 is "late by 1 day"
    And nothing like "Notices of a placement ending" is due for "Tam"

  Scenario: Leaving care ends what a notice asked for
    Given today is 7 May 2021
    And a child "Uli" who came into care on 4 January 2021
    When the worker records "That a placement is to end" for "Uli":
      | on     | 4 May 2021        |
      | why    | CARER_GAVE_NOTICE |
      | endsOn | 1 June 2021       |
    And the care of "Uli" ends on 6 May 2021 with code "E4A"
    Then "Stability meeting" of "Uli" due by 11 May 2021 is "cancelled"
    And "Uli" has no work

  Scenario: The third placement in a year is told to the service manager
    Given today is 31 May 2021
    And a child "Val" who came into care on 4 January 2021
    And "Val" moved to a new carer on 1 March 2021 at 12:00
    Then nothing like "Third placement in a year" is due for "Val"
    When "Val" moved to a children's home on 24 May 2021
    Then "Third placement in a year" of "Val" is due by 1 June 2021
    And "Val" has a concern like "3 placements within 12 months"
    When the service manager does "Look into the third placement in a year" for "Val" on 31 May 2021
    Then "Third placement in a year" of "Val" due by 1 June 2021 is "in time"

  Scenario: A child placed for adoption does not move by the way
    Given today is 31 May 2021
    And a child "Wyn" who came into care on 4 January 2021
    And "Wyn" lives with prospective adopters since 3 May 2021
    When the worker records "A move to another placement" for "Wyn":
      | on       | 31 May 2021 |
      | type     | U6          |
      | provider | PR1         |
      | because  | OTHER       |
      | review   | RISK        |
    Then it is refused: "prospective adopters: say why the child moves now"
    When the worker records "A move to another placement" for "Wyn":
      | on            | 31 May 2021       |
      | type          | U6                |
      | provider      | PR1               |
      | because       | OTHER             |
      | review        | RISK              |
      | whyNow        | The couple parted |
      | officerToldOn | 31 May 2021       |
    Then it is recorded

  Scenario: During proceedings a child stays until the court has decided
    Given today is 31 May 2021
    And a child "Xan" under an interim care order who came into care on 4 January 2021
    When the worker records "A move to another placement" for "Xan":
      | on       | 31 May 2021 |
      | type     | U6          |
      | provider | PR1         |
      | because  | CARPL       |
      | review   | EXEMPT      |
    Then it is refused: "Care proceedings are going on"
    When the worker records "A move to another placement" for "Xan":
      | on       | 30 May 2021 |
      | type     | T1          |
    Then it is recorded
