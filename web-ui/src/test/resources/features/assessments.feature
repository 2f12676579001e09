Feature: Assessment of needs
  What the council knows of a child's needs is looked at anew at least once a year and after every significant change,
  with the child. The times are those of the service; no law sets any.

  Scenario: From planning with the child to the manager's authorisation
    Given today is 5 March 2021
    And a child "Ada" who came into care on 1 March 2021
    Then "Assessment of needs" of "Ada" is due by 6 May 2021
    And "Ada" has the task "Plan the assessment with the child" by 8 March 2021
    When the worker does "Plan the assessment with the child" for "Ada" on 5 March 2021
    Then "Ada" has the task "Gather views and information" by 26 March 2021
    When the day is 26 March 2021
    And the worker does "Gather views and information" for "Ada":
      | Gathered by                          | 26 March 2021               |
      | How the child's views were obtained   | Play, drawing or stories    |
      | Was the child seen alone?             | Yes                         |
      | Who else was asked                    | The carer or the home; School |
    Then "Ada" has the task "Analyse and submit the assessment" by 13 April 2021
    When the day is 12 April 2021
    And the worker does "Analyse and submit the assessment" for "Ada" on 12 April 2021
    Then "Ada" has the task "Authorise the assessment" by 19 April 2021
    When the day is 6 May 2021
    And the team manager does "Authorise the assessment" for "Ada" on 6 May 2021
    Then it is recorded
    And "Assessment of needs" of "Ada" due by 6 May 2021 is "in time"
    And "Assessment of needs" of "Ada" is due by 6 May 2022
    And "Ada" does not have the task "Plan the assessment with the child"
    And in the figures "ASM-01" at 6 May 2021 "Ada" is in the numerator
    And the figure "REV-05" at 6 May 2021 is 1 of 1

  Scenario: A day late, over the spring bank holiday
    Given today is 7 June 2021
    And a child "Bea" who came into care on 29 March 2021
    Then "Assessment of needs" of "Bea" due by 4 June 2021 is "overdue by 3 days"
    And in the figures "ASM-01" at 7 June 2021 "Bea" is in the denominator only
    When the worker does "Plan the assessment with the child" for "Bea" on 7 June 2021
    Then it is refused: "say why it is late"
    When the reason for being late is "No worker was allocated"
    And the worker does "Plan the assessment with the child" for "Bea" on 7 June 2021
    And the worker does "Gather views and information" for "Bea" on 7 June 2021
    And the worker does "Analyse and submit the assessment" for "Bea" on 7 June 2021
    And the team manager does "Authorise the assessment" for "Bea" on 7 June 2021
    Then it is recorded
    And "Assessment of needs" of "Bea" due by 4 June 2021 is "late by 3 days"

  Scenario: A new child whose assessment is in progress is left out of the percentage
    Given today is 31 May 2021
    And a child "Cal" who came into care on 10 May 2021
    Then in the figures "ASM-01" at 31 May 2021 "Cal" is in the denominator only
    When the worker does "Plan the assessment with the child" for "Cal" on 12 May 2021
    Then in the figures "ASM-01" at 31 May 2021 "Cal" is not counted

  Scenario: Sent back twice, the service manager settles it
    Given today is 5 March 2021
    And a child "Dee" who came into care on 1 March 2021
    When the worker does "Plan the assessment with the child" for "Dee" on 2 March 2021
    And the worker does "Gather views and information" for "Dee" on 3 March 2021
    And the worker does "Analyse and submit the assessment" for "Dee" on 3 March 2021
    And the team manager does "Authorise the assessment" for "Dee":
      | Decision   | Sent back to the worker |
      | Decided on | 4 March 2021            |
      | Comments: what is good, or what is to be done first | The school was not asked |
    Then it is recorded
    And "Dee" does not have the task "Authorise the assessment"
    When the worker does "Analyse and submit the assessment" for "Dee" on 3 March 2021
    Then it is refused: "The assessment was sent back on 4 March 2021"
    When the worker does "Analyse and submit the assessment" for "Dee" on 4 March 2021
    And the team manager does "Authorise the assessment" for "Dee":
      | Decision   | Sent back to the worker |
      | Decided on | 4 March 2021            |
    And the worker does "Analyse and submit the assessment" for "Dee" on 5 March 2021
    Then "Dee" does not have the task "Authorise the assessment"
    When the service manager does "Settle the assessment" for "Dee" on 5 March 2021
    Then it is recorded
    And "Assessment of needs" of "Dee" due by 6 May 2021 is "in time"

  Scenario: The next one opens thirty days before the last goes out of date
    Given today is 31 May 2021
    And a child "Eli" who came into care on 6 January 2020
    And an assessment of "Eli" was authorised on 1 July 2020
    Then "Assessment of needs" of "Eli" is due by 1 July 2021
    And "Eli" does not have the task "Plan the assessment with the child"
    When the day is 1 June 2021
    Then "Eli" has the task "Plan the assessment with the child" by 8 June 2021
    When the day is 2 July 2021
    Then "Assessment of needs" of "Eli" due by 1 July 2021 is "overdue by 1 day"
    And in the figures "ASM-01" at 1 July 2021 "Eli" is in the numerator
    And in the figures "ASM-01" at 2 July 2021 "Eli" is in the denominator only

  Scenario: A significant change calls for one before the year is over
    Given today is 31 May 2021
    And a child "Fay" who came into care on 6 January 2020
    And an assessment of "Fay" was authorised on 1 March 2021
    When the reviewing officer records "That a new assessment is needed" for "Fay":
      | What changed | A new risk, or a significant change |
      | Since        | 24 May 2021                         |
    Then "Assessment of needs" of "Fay" is due by 27 July 2021
    And "Fay" has the task "Plan the assessment with the child" by 1 June 2021
    And in the figures "ASM-01" at 31 May 2021 "Fay" is in the numerator

  Scenario: A placement that broke down calls for one
    Given today is 31 May 2021
    And a child "Gus" who came into care on 6 January 2020
    And an assessment of "Gus" was authorised on 1 March 2021
    When the carer of "Gus" asks on 24 May 2021 that the child move because of behaviour
    Then "Assessment of needs" of "Gus" is due by 27 July 2021

  Scenario: A corrected authorisation moves the next one
    Given today is 31 May 2021
    And a child "Hal" who came into care on 6 January 2020
    And an assessment of "Hal" was authorised on 20 May 2021
    Then "Assessment of needs" of "Hal" is due by 20 May 2022
    When the team manager corrects the authorisation of the assessment of "Hal" to 21 May 2021 because "The signature is of the 21st"
    Then it is recorded
    And "Assessment of needs" of "Hal" is due by 21 May 2022

  Scenario: Views that were recorded wrongly are told anew after the assessment was authorised
    Given today is 31 May 2021
    And a child "Ivo" who came into care on 6 January 2020
    And an assessment of "Ivo" was authorised on 20 May 2021
    And the figure "REV-05" at 31 May 2021 is 1 of 1
    When the team manager corrects the views in the assessment of "Ivo" because "They were the sister's":
      | Gathered by                         | 20 May 2021           |
      | How the child's views were obtained | They were not obtained |
    Then it is recorded
    And the figure "REV-05" at 31 May 2021 is 0 of 1

  Scenario: Leaving care ends it
    Given today is 31 May 2021
    And a child "Jem" who came into care on 26 April 2021
    When the worker does "Plan the assessment with the child" for "Jem" on 28 April 2021
    And the care of "Jem" ends on 24 May 2021 with code "E4A"
    Then "Assessment of needs" of "Jem" due by 30 June 2021 is "cancelled"
    And "Jem" has no work
