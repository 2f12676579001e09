Feature: The story of Remi, who comes into care at fourteen and leaves at eighteen
  Four years in one tale: what is due after each step, what is done in time and what is late, and what the figures say.

  Scenario: From the first day in care to a home of their own
    # The first weeks
    Given today is 3 June 2019
    And a child "Remi" born on 15 May 2005 who came into care on 3 June 2019
    Then "Placement plan" of "Remi" is due by 10 June 2019
    And "Visit to the child" of "Remi" is due by 10 June 2019
    And "Care plan" of "Remi" is due by 17 June 2019
    And "Initial health assessment" of "Remi" is due by 1 July 2019
    And "First PEP" of "Remi" is due by 1 July 2019
    And the next review of "Remi" is due by 1 July 2019

    When the day is 7 June 2019
    And the worker does "Agree the placement plan" for "Remi" on 7 June 2019
    And the worker does "Visit the child" for "Remi" on 7 June 2019
    Then "Placement plan" of "Remi" due by 10 June 2019 is "in time"
    And "Visit to the child" of "Remi" due by 10 June 2019 is "in time"
    And "Visit to the child" of "Remi" is due by 19 July 2019

    When the day is 19 June 2019
    Then "Care plan" of "Remi" due by 17 June 2019 is "overdue by 2 days"
    When the reason for being late is "The assessment of the family was awaited"
    And the worker does "Write the care plan" for "Remi" on 19 June 2019
    Then "Care plan" of "Remi" due by 17 June 2019 is "late by 2 days"

    When the day is 28 June 2019
    And the health of "Remi" is assessed on 24 June 2019 and the report is back on 28 June 2019
    Then "Initial health assessment" of "Remi" due by 1 July 2019 is "in time"
    And "Review health assessment" of "Remi" is due by 24 June 2020
    When the review of "Remi" is recorded as held on 28 June 2019
    Then the next review of "Remi" is due by 28 September 2019

    # The second review comes late, and stays late for ever
    When the day is 1 October 2019
    Then the review of "Remi" is overdue by 3 days
    When the review of "Remi" is recorded as held on 1 October 2019
    Then "Review of the child's case" of "Remi" due by 28 September 2019 is "late by 3 days"
    And the next review of "Remi" is due by 1 April 2020
    And the figure "REV-01.YTD" at 1 October 2019 is 1 of 2

    # Years pass: a first visit of the second year, a health assessment a year after the first
    When the day is 24 June 2020
    And the health of "Remi" is assessed on 24 June 2020 and the report is back on 24 June 2020
    Then "Review health assessment" of "Remi" due by 24 June 2020 is "in time"
    And "Review health assessment" of "Remi" is due by 24 June 2021

    # Sixteen: an adviser and a plan for the time after care
    When the day is 15 May 2021
    Then "Personal adviser named" of "Remi" is due by 15 May 2021
    And "Assessment of needs on leaving care" of "Remi" is due by 15 August 2021
    And "Pathway plan" of "Remi" is due by 15 August 2021
    When the team manager does "Name the personal adviser" for "Remi" on 15 May 2021
    Then "Personal adviser named" of "Remi" due by 15 May 2021 is "in time"
    When the day is 18 August 2021
    And the reason for being late is "Remi was ill"
    And the worker does "Assess the needs on leaving care" for "Remi" on 13 August 2021
    And the worker does "Write the pathway plan" for "Remi" on 13 August 2021
    And the team manager does "Approve the pathway plan" for "Remi" on 18 August 2021
    Then "Assessment of needs on leaving care" of "Remi" due by 15 August 2021 is "in time"
    And "Pathway plan" of "Remi" due by 15 August 2021 is "late by 3 days"
    And "Review of the pathway plan" of "Remi" is due by 18 February 2022

    # Eighteen: care ends on the birthday, support goes on
    When the day is 14 May 2023
    Then "Remi" has the task "Hand over to the personal adviser"
    When the day is 15 May 2023
    And the care of "Remi" ends on 15 May 2023 with code "E17"
    Then the care of "Remi" ended on 15 May 2023 with code "E17"
    And nothing like "Review of the child's case" is due for "Remi"
    And nothing like "Visit to the child" is due for "Remi"
    And "Visit by the personal adviser" of "Remi" is due by 22 May 2023
    And in the figures "CLA-01" at 14 May 2023 "Remi" is in the numerator
    And in the figures "CLA-01" at 15 May 2023 "Remi" is not counted
    And in the figures "CLA-04.ends" at 31 May 2023 "Remi" is in the numerator
