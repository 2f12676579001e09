Feature: The story of Sky, who comes into care as a baby and is adopted five years later
  Every step from the first day in care to the order: what is due after it, what is in time and what is late, and what the
  figures say in the end.

  Scenario: From the first day in care to the adoption order
    # The first weeks
    Given today is 6 January 2020
    And a child "Sky" born on 1 February 2019 who came into care on 6 January 2020
    Then "Visit to the child" of "Sky" is due by 13 January 2020
    And "Care plan" of "Sky" is due by 20 January 2020
    And "Initial health assessment" of "Sky" is due by 3 February 2020
    And the next review of "Sky" is due by 3 February 2020
    And nothing like "First PEP" is due for "Sky"

    When the day is 17 January 2020
    And the worker does "Visit the child" for "Sky" on 13 January 2020
    And the worker does "Write the care plan" for "Sky" on 17 January 2020
    Then "Visit to the child" of "Sky" due by 13 January 2020 is "in time"
    And "Care plan" of "Sky" due by 20 January 2020 is "in time"

    # A child under five is assessed twice a year
    When the day is 3 February 2020
    And the health of "Sky" is assessed on 20 January 2020 and the report is back on 31 January 2020
    Then "Review health assessment" of "Sky" is due by 20 July 2020
    When the reviewing officer records "A review that was held" for "Sky" on 3 February 2020
    Then the next review of "Sky" is due by 3 May 2020

    # The second review plans adoption; the decision comes two days late
    When the day is 1 May 2020
    And the reviewing officer records "A review that was held" for "Sky" on 1 May 2020
    And the worker records "A permanence plan that was agreed" for "Sky":
      | Agreed on               | 1 May 2020 |
      | Plan for a lasting home | Adoption   |
    Then "Decision on adoption" of "Sky" is due by 1 July 2020
    And the next review of "Sky" is due by 1 November 2020
    When the day is 3 July 2020
    And the worker does "Write the child's permanence report" for "Sky" on 1 June 2020
    And the worker does "Take medical and legal advice" for "Sky":
      | Medical advice on | 8 June 2020 |
      | Legal advice on   | 9 June 2020 |
    And the reason for being late is "The medical adviser was ill"
    And the service manager does "Decide whether the child should be placed for adoption" for "Sky" on 3 July 2020
    Then "Decision on adoption" of "Sky" due by 1 July 2020 is "late by 2 days"
    And "Parents told of the decision on adoption" of "Sky" is due by 7 July 2020
    And "Link with an adoptive family" of "Sky" is due by 3 October 2020
    And "Match with an adoptive family" of "Sky" is due by 3 January 2021
    When the day is 6 July 2020
    And the worker does "Tell the parents of the decision" for "Sky" on 6 July 2020
    Then "Parents told of the decision on adoption" of "Sky" due by 7 July 2020 is "in time"

    # The court's authority sets the reviews anew
    When the day is 14 September 2020
    And the worker does "Apply for the placement order" for "Sky" on 15 July 2020
    And the worker does "Record what the court decided on the placement order" for "Sky" on 14 September 2020
    Then the next review of "Sky" is due by 14 December 2020
    When the day is 10 December 2020
    And the reviewing officer records "A review that was held" for "Sky" on 10 December 2020
    Then the next review of "Sky" is due by 10 June 2021

    # Two years pass until a family is found
    When the day is 10 June 2021
    And the reviewing officer records "A review that was held" for "Sky" on 10 June 2021
    When the day is 10 December 2021
    And the reviewing officer records "A review that was held" for "Sky" on 10 December 2021
    When the day is 10 June 2022
    And the reviewing officer records "A review that was held" for "Sky" on 10 June 2022
    When the day is 9 December 2022
    And the reviewing officer records "A review that was held" for "Sky" on 9 December 2022
    Then "Link with an adoptive family" of "Sky" due by 3 October 2020 is "overdue by 797 days"
    When the day is 28 March 2023
    And the reason for being late is "Nobody suitable came forward"
    And the family finder does "Find a family to link with the child" for "Sky" on 1 March 2023
    And the family finder does "Write the adoption placement report" for "Sky":
      | Sent to the adopters on | 3 March 2023  |
      | Day of the panel        | 20 March 2023 |
    And the family finder does "Take the match to the adoption panel" for "Sky":
      | Panel held on     | 20 March 2023 |
      | Minutes final on  | 24 March 2023 |
    And the service manager does "Decide on the match" for "Sky" on 28 March 2023
    Then "Match with an adoptive family" of "Sky" due by 3 January 2021 is "late by 814 days"
    And in the figures "ADO-20.matched" at 28 March 2023 "Sky" is in the numerator

    # Sky moves in
    When the day is 24 April 2023
    And the worker does "Agree introductions and the adoption placement plan" for "Sky":
      | Agreed on              | 3 April 2023  |
      | Introductions begin on | 11 April 2023 |
      | The child moves in on  | 24 April 2023 |
    And the worker does "Record that the child moved in with the adoptive family" for "Sky" on 24 April 2023
    Then "Sky" lives in placement "A6" under "E1" since 24 April 2023, with reason "P"
    And the next review of "Sky" is due by 22 May 2023
    When the day is 22 May 2023
    And the reviewing officer records "A review that was held" for "Sky" on 22 May 2023
    Then the next review of "Sky" is due by 22 August 2023
    When the day is 22 August 2023
    And the reviewing officer records "A review that was held" for "Sky" on 22 August 2023
    Then the next review of "Sky" is due by 22 February 2024
    When the day is 22 February 2024
    And the reviewing officer records "A review that was held" for "Sky" on 22 February 2024
    And the day is 22 August 2024
    And the reviewing officer records "A review that was held" for "Sky" on 22 August 2024

    # The court makes the order, which ends care that day
    When the day is 14 January 2025
    And the reason for being late is "The family wished to wait for school to begin"
    And the worker records "An application for an adoption order" for "Sky" on 2 September 2024
    And the worker does "Ask the court for a hearing" for "Sky":
      | Listed on          | 9 September 2024 |
      | Day of the hearing | 14 January 2025  |
    And the worker does "Record the adoption hearing" for "Sky" on 14 January 2025
    And the worker records "An adoption order" for "Sky":
      | Order made on | 14 January 2025 |
    Then the care of "Sky" ended on 14 January 2025 with code "E12"
    And "Sky" has no work
    And in the figures "CLA-01" at 13 January 2025 "Sky" is in the numerator
    And in the figures "CLA-01" at 14 January 2025 "Sky" is not counted
    And in the figures "ADO-01.YTD" at 31 January 2025 "Sky" is in the numerator
    # from coming into care to moving in, and from the placement order to the match
    And the value of "ADO-10" at 31 January 2025 is 1204
    And the value of "ADO-12" at 31 January 2025 is 925
