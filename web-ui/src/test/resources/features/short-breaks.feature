Feature: Short breaks
  Stays of up to 17 days, no more than 75 days in 12 months, with one carer: the family keeps the main care (regulation 48).

  # Scenario 13
  Scenario: Short breaks stay out
    Given today is 31 May 2021
    And a disabled child "Lev" has an agreed series of short breaks since 6 April 2021
    When any headline figure is produced at 31 May 2021
    Then "Lev" is in no numerator and no denominator

  # Scenario 13
  Scenario: Booking an 18-day stay warns the worker
    Given today is 31 May 2021
    And a disabled child "Lev" has an agreed series of short breaks since 6 April 2021
    When a stay of "Lev" is booked from 1 July 2021 to 18 July 2021
    Then it is recorded
    When a stay of "Lev" is booked from 1 August 2021 to 19 August 2021
    Then it is refused: "18 days from 1 August 2021 are more than the 17 of a short break"
    And it is refused: "The child would need to be treated as an ordinary looked-after child"

  # Scenario 13
  Scenario: Booking a 76th day warns the worker
    Given today is 31 May 2021
    And a disabled child "Lev" has an agreed series of short breaks since 6 April 2021
    And stays of "Lev" of 15 days each are booked from 1 June 2021, 1 July 2021, 1 August 2021, 1 September 2021 and 1 October 2021
    When a stay of "Lev" is booked from 1 November 2021 to 2 November 2021
    Then it is refused: "76 days in 12 months"
    When a stay of "Lev" is booked from 2 June 2022 to 3 June 2022
    Then it is recorded

  # Scenario 13
  Scenario: What is booked all the same becomes care
    Given today is 31 May 2021
    And a disabled child "Lev" has an agreed series of short breaks since 6 April 2021
    When the worker records "A short break that is booked" for "Lev":
      | from      | 1 June 2021  |
      | until     | 19 June 2021 |
      | goesAhead | yes          |
    Then it is recorded
    And "Care in place of short breaks" of "Lev" is due by 1 June 2021
    And "Lev" has a concern like "ordinary looked-after child"
    When the day is 2 June 2021
    And the worker does "Record care in place of short breaks" for "Lev":
      | on          | 1 June 2021 |
      | at          | 10:00       |
      | legalStatus | V2          |
      | decided     | APPROVED_BEFORE |
      | need        | N2          |
      | type        | R1          |
      | provider    | PR4         |
    Then it is recorded
    And "Care in place of short breaks" of "Lev" due by 1 June 2021 is "in time"
    And "Care plan" of "Lev" is due by 15 June 2021

  Scenario: A second setting puts the full regulations back
    Given today is 31 May 2021
    And a disabled child "Lev" has an agreed series of short breaks since 6 April 2021
    When the worker records "A short break that is booked" for "Lev":
      | from        | 1 July 2021 |
      | until       | 3 July 2021 |
      | sameSetting | no          |
    Then it is refused: "with one carer or in one setting"

  Scenario: A stay that does not take place counts no more
    Given today is 31 May 2021
    And a disabled child "Lev" has an agreed series of short breaks since 6 April 2021
    And stays of "Lev" of 15 days each are booked from 1 June 2021, 1 July 2021, 1 August 2021, 1 September 2021 and 1 October 2021
    When the worker records "That a booked short break does not take place" for "Lev":
      | from | 2021-07-01 |
    Then it is recorded
    When a stay of "Lev" is booked from 1 November 2021 to 16 November 2021
    Then it is recorded

  Scenario: Breaks recorded one by one
    Given today is 31 May 2021
    And a child "Mo" who is not in care
    When the worker records "A short break that was taken" for "Mo":
      | from     | 1 May 2021  |
      | until    | 18 May 2021 |
      | type     | R1          |
      | provider | PR4         |
    Then it is recorded
    And "Reviewing officer" of "Mo" is due by 10 May 2021
    When the worker records "A short break that was taken" for "Mo":
      | from     | 20 May 2021 |
      | until    | 30 May 2021 |
      | type     | R1          |
      | provider | PR4         |
    Then it is recorded
    When the worker records "That a series of short breaks was agreed" for "Mo":
      | on       | 31 May 2021 |
      | type     | R1          |
      | provider | PR4         |
    Then it is refused: "recorded one by one"

  Scenario: A child in care has no short breaks
    Given today is 31 May 2021
    And a child "Nan" who came into care on 4 January 2021
    When the worker records "That a series of short breaks was agreed" for "Nan":
      | on | 31 May 2021 |
    Then it is refused: "The record has moved on"
