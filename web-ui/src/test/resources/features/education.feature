Feature: Personal education plans and school places
  Every child in care from the age of 3 to Year 13 has a personal education plan (PEP): the first is started within
  10 working days of coming into care and ready within 20, and one is made every term. Only a plan whose meeting was
  held, and which the virtual school signed, within the term counts for it.

  # Scenario 21
  Scenario: Year 12 PEP and birthdays
    Given today is 31 May 2021
    And two young people born on 31 August 2004 and 1 September 2004
    When the spring term 2021 PEP figures are shown by year group
    Then the first is in Year 12 and the second in Year 11
    And a Year 13 student who turned 18 on 20 March 2021 is in no PEP count at the end of term on 26 March
    And a PEP written but not held as a meeting with sign-off in the term does not count

  # PEP-02
  Scenario: The first plan counts working days, whatever the school does
    Given today is 29 April 2021
    And a child "Ada" who came into care on 29 April 2021
    Then "Start of the first PEP" of "Ada" is due by 14 May 2021
    And "First PEP" of "Ada" is due by 28 May 2021
    And "Ada" has the task "Arrange the PEP meeting" by 14 May 2021

  Scenario: The first plan from the start to the signature, finished a working day late
    Given today is 1 June 2021
    And a child "Bea" who came into care on 29 April 2021
    When the reason for being late is "The school was closed for half-term"
    And the worker does "Arrange the PEP meeting" for "Bea":
      | Started on         | 14 May 2021                            |
      | Day of the meeting | 20 May 2021                            |
      | Invited            | The child or young person; Social worker |
      | Designated teacher | not known, because no school is found yet |
    Then it is recorded
    And "Start of the first PEP" of "Bea" due by 14 May 2021 is "in time"
    And "Bea" has the task "Hold the PEP meeting" by 20 May 2021
    When the worker does "Hold the PEP meeting" for "Bea" on 20 May 2021
    Then it is recorded
    When the virtual school does "Check the quality of the PEP" for "Bea" on 24 May 2021
    And the virtual school does "Sign the PEP" for "Bea" on 1 June 2021
    Then it is recorded
    And "First PEP" of "Bea" due by 28 May 2021 is "late by 4 days"
    And "PEP of the term" of "Bea" due by 23 July 2021 is "in time"
    And "Bea" does not have the task "Arrange the PEP meeting"

  Scenario: A plan that is not good enough goes back, and one that is no good is done again
    Given today is 14 June 2021
    And a child "Cal" who came into care on 8 January 2021
    When the reason for being late is "Nobody arranged it"
    And the worker records "A PEP meeting that was held" for "Cal" on 7 June 2021
    Then "Cal" has the task "Check the quality of the PEP" by 14 June 2021
    When the virtual school does "Check the quality of the PEP" for "Cal":
      | Checked on | 8 June 2021                       |
      | Grade      | Amber: to be improved and returned |
    Then "Cal" has the task "Improve and return the PEP" by 15 June 2021
    When the worker does "Improve and return the PEP" for "Cal" on 9 June 2021
    Then "Cal" has the task "Check the quality of the PEP" by 16 June 2021
    When the virtual school does "Check the quality of the PEP" for "Cal":
      | Checked on | 10 June 2021                              |
      | Grade      | Red: to be done again, with a new meeting |
    Then "Cal" has the task "Hold the PEP meeting" by 24 June 2021
    When the worker does "Hold the PEP meeting" for "Cal" on 14 June 2021
    And the virtual school does "Check the quality of the PEP" for "Cal" on 14 June 2021
    And the virtual school does "Sign the PEP" for "Cal" on 14 June 2021
    Then it is recorded
    And "PEP of the term" of "Cal" due by 23 July 2021 is "in time"

  Scenario: A plan is not signed before it is found good, nor on a day before that
    Given today is 24 May 2021
    And a child "Dee" who came into care on 29 April 2021
    When the reason for being late is "The school asked for another week"
    And the worker records "A PEP meeting that was held" for "Dee" on 20 May 2021
    Then "Dee" has the task "Check the quality of the PEP"
    When the virtual school records "The signature under a PEP" for "Dee" on 24 May 2021
    Then it is refused: "no longer asks for this"
    When the virtual school does "Check the quality of the PEP" for "Dee" on 19 May 2021
    Then it is refused: "cannot have been checked before"
    When the virtual school does "Check the quality of the PEP" for "Dee" on 24 May 2021
    And the virtual school does "Sign the PEP" for "Dee" on 23 May 2021
    Then it is refused: "cannot have been signed before"

  Scenario: A plan every term; the Friday before half-term to arrange it, the last school day to sign it
    Given today is 12 April 2021
    And a child "Eva" who came into care on 8 January 2018
    Then "PEP of the term" of "Eva" is due by 23 July 2021
    And "Eva" has the task "Arrange the PEP meeting" by 28 May 2021
    When the day is 31 May 2021
    Then the task "Arrange the PEP meeting" of "Eva" has been raised with the worker
    When the day is 23 July 2021
    Then "PEP of the term" of "Eva" due by 23 July 2021 is "not yet due"
    When the day is 24 July 2021
    Then "PEP of the term" of "Eva" due by 23 July 2021 is "overdue by 1 day"
    When the day is 2 September 2021
    Then "PEP of the term" of "Eva" due by 23 July 2021 is "missed"
    And "PEP of the term" of "Eva" is due by 17 December 2021

  Scenario: A plan signed in the holidays is late for its term and does not count
    Given today is 29 March 2021
    And a child "Flo" who came into care on 8 January 2018
    When the worker records "A PEP meeting that was held" for "Flo" on 24 March 2021
    And the virtual school does "Check the quality of the PEP" for "Flo" on 26 March 2021
    And the reason for being late is "The plan came on the last day of term"
    And the virtual school does "Sign the PEP" for "Flo" on 29 March 2021
    Then "PEP of the term" of "Flo" due by 26 March 2021 is "late by 3 days"
    And in the figures "PEP-01.ended" at 29 March 2021 "Flo" is in the denominator only

  Scenario: A meeting put on another day by a correction counts where it belongs
    Given today is 26 May 2021
    And a child "Gus" who came into care on 8 January 2018
    When the worker records "A PEP meeting that was held" for "Gus" on 14 April 2021
    And the virtual school does "Check the quality of the PEP" for "Gus" on 19 April 2021
    And the virtual school does "Sign the PEP" for "Gus" on 20 April 2021
    Then in the figures "PEP-01.running" at 26 May 2021 "Gus" is in the numerator
    When the team manager corrects the PEP meeting of "Gus" to 25 March 2021
    Then it is recorded
    And in the figures "PEP-01.running" at 26 May 2021 "Gus" is in the denominator only
    And in the figures "PEP-01.ended" at 26 May 2021 "Gus" is in the denominator only
    And "Gus" has the task "Arrange the PEP meeting"

  Scenario: Leaving care, and turning 18, end what is not yet due
    Given today is 6 May 2021
    And a child "Hal" who came into care on 29 April 2021
    And a child "Ida" born on 6 May 2003 who came into care on 8 January 2018
    When the care of "Hal" ends on 5 May 2021 with code "E4A"
    Then "Start of the first PEP" of "Hal" due by 14 May 2021 is "cancelled"
    And "First PEP" of "Hal" due by 28 May 2021 is "cancelled"
    And "Hal" does not have the task "Arrange the PEP meeting"
    And "PEP of the term" of "Ida" due by 23 July 2021 is "cancelled"
    And "Ida" does not have the task "Arrange the PEP meeting"

  Scenario: A young person at college has a plan made with the college, or without one
    Given today is 12 April 2021
    And a child "Jo" born on 31 August 2004 who came into care on 8 January 2018
    When the worker does "Arrange the PEP meeting" for "Jo":
      | Contact at the college or training provider | not known, because Jo has no provider yet |
    Then it is recorded
    And "PEP of the term" of "Jo" is due by 23 July 2021

  Scenario: Who comes into care when under 20 school days of a term are left is asked for the first plan only
    Given today is 22 March 2021
    And a child "Kim" who came into care on 20 March 2021
    Then "First PEP" of "Kim" is due by 20 April 2021
    And nothing like "PEP of the term" is due for "Kim"

  Scenario: Taught in another year than by age
    Given today is 31 May 2021
    And a child "Lou" born on 31 August 2004 who came into care on 8 January 2018
    When the worker records "A year group other than by age" for "Lou":
      | From       | 1 September 2019 |
      | Year group | 10               |
    Then it is recorded
    And in the figures "PEP-01.ended.R-11" at 31 May 2021 "Lou" is in the denominator only
    And in the figures "PEP-01.ended.Y12" at 31 May 2021 "Lou" is not counted
    When the worker records "A year group other than by age" for "Lou":
      | Year group | 1 |
    Then it is refused: "By age the child is in Year 12"

  Scenario: No school place is a matter of 20 school days, and the plan is due all the same
    Given today is 4 May 2021
    And a child "Max" who came into care on 8 January 2018
    When the worker records "A school place, a change of school, or that there is none" for "Max":
      | From  | 4 May 2021                                        |
      | Place | No place at a school, college or training provider |
    Then "School place" of "Max" is due by 8 June 2021
    And "Max" has the task "Secure a school place" by 8 June 2021
    And "PEP of the term" of "Max" is due by 23 July 2021
    When the day is 9 June 2021
    Then "School place" of "Max" due by 8 June 2021 is "overdue by 1 day"
    When the virtual school does "Secure a school place" for "Max":
      | From | 7 June 2021 |
    Then "School place" of "Max" due by 8 June 2021 is "in time"
    And "Max" does not have the task "Secure a school place"
