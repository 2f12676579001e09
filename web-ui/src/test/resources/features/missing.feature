Feature: Children who go missing from care
  Who is told, when people meet about it, and the talk with someone independent that follows every return within 72 hours
  (statutory guidance on children who run away or go missing from home or care).

  Background:
    Given today is 28 May 2021
    And a child "Ria" who came into care on 4 January 2021

  Scenario: Going missing is told with day and time, and the placement stays open
    When the worker records "That the child went missing" for "Ria":
      | Left or last seen on         | 27 May 2021 |
      | At                           | 21:30       |
      | Have the police been told?   | yes         |
    Then it is recorded
    And "Report of a missing child" of "Ria" due by 27 May 2021 is "in time"
    And "Ria" is missing since 27 May 2021
    And "Ria" still lives in the same placement
    And in the figures "MIS-01" at 28 May 2021 "Ria" is in the numerator

  Scenario: Whoever has not yet told the police is asked to
    When the worker records "That the child went missing" for "Ria":
      | Left or last seen on         | 28 May 2021 |
      | At                           | not known, because the home noticed it at breakfast |
      | Have the police been told?   | no          |
    Then "Ria" has the task "Report the missing child" by 28 May 2021
    When the worker does "Report the missing child" for "Ria" on 28 May 2021
    Then "Report of a missing child" of "Ria" due by 28 May 2021 is "in time"

  Scenario: A child who is missing cannot go missing again
    When the worker records "That the child went missing" for "Ria" on 27 May 2021
    And the worker records "That the child went missing" for "Ria" on 28 May 2021
    Then it is refused: "record the return first"

  Scenario Outline: The interview is due by the hour, not by working days
    When "Ria" is missing from 26 May 2021 at "21:30" until 28 May 2021 at "18:00"
    Then "Return interview" of "Ria" is due by 31 May 2021
    And "Ria" has the task "See that the child is safe and well" by 29 May 2021
    When the day is 31 May 2021
    And the reason for being late is "The interviewer was delayed"
    And the worker records "A return interview that was held" for "Ria":
      | Held on | 31 May 2021 |
      | At      | <time>      |
    Then it is recorded
    And "Return interview" of "Ria" due by 31 May 2021 is "<standing>"
    And the figure "MIS-05" at 31 May 2021 is <counted> of 1

    Examples:
      | time  | standing      | counted |
      | 17:59 | in time       | 1       |
      | 18:00 | in time       | 1       |
      | 18:01 | late by hours | 0       |

  Scenario: Late by minutes asks for the reason, as late by days does
    When "Ria" is missing from 26 May 2021 at "21:30" until 28 May 2021 at "18:00"
    And the day is 31 May 2021
    And the worker records "A return interview that was held" for "Ria":
      | Held on | 31 May 2021 |
      | At      | 18:01       |
    Then it is refused: "say why it is late"

  Scenario: Seventy-two hours go on through the night on which the clocks change
    Given today is 26 March 2021
    And a child "Sol" who came into care on 4 January 2021
    When "Sol" is missing from 26 March 2021 at "09:00" until 26 March 2021 at "18:00"
    And the day is 29 March 2021
    And the worker records "A return interview that was held" for "Sol":
      | Held on | 29 March 2021 |
      | At      | 18:59         |
    Then "Return interview" of "Sol" due by 29 March 2021 is "in time"

  Scenario: A child may decline; it is counted apart and the plan is made all the same
    When "Ria" is missing from 26 May 2021 at "21:30" until 28 May 2021 at "11:00"
    And the worker does "See that the child is safe and well" for "Ria" on 28 May 2021
    And the worker does "Offer the return interview" for "Ria":
      | Offered on         | 28 May 2021           |
      | The child's answer | Declined by the child |
    Then "Return interview" of "Ria" due by 31 May 2021 is "excluded"
    And "Ria" does not have the task "Hold the return interview"
    And "Ria" has the task "Make the risk plan" by 7 June 2021
    And the figure "MIS-05" at 31 May 2021 is 0 of 1
    And the figure "MIS-05.declined" at 31 May 2021 is 1 of 1
    When the day is 31 May 2021
    And the worker records "A return interview that was held" for "Ria":
      | Held on | 31 May 2021 |
      | At      | 10:30       |
    Then "Return interview" of "Ria" due by 31 May 2021 is "in time"
    And the figure "MIS-05.declined" at 31 May 2021 is 0 of 1

  Scenario: Those who care for the child are not independent
    When "Ria" is missing from 26 May 2021 at "21:30" until 28 May 2021 at "11:00"
    And the worker records "A return interview that was held" for "Ria":
      | Held on | 28 May 2021                         |
      | At      | 12:00                               |
      | Held by | The carer, or staff of the home     |
    Then it is refused: "someone independent"

  Scenario: Step by step after the return
    When "Ria" is missing from 28 May 2021 at "01:00" until 28 May 2021 at "02:00"
    And the worker does "See that the child is safe and well" for "Ria" on 28 May 2021
    Then "Ria" has the task "Offer the return interview" by 30 May 2021
    When the worker does "Offer the return interview" for "Ria" on 28 May 2021
    Then "Ria" has the task "Hold the return interview" by 31 May 2021
    When the worker does "Hold the return interview" for "Ria" on 28 May 2021
    Then "Ria" has the task "Make the risk plan" by 7 June 2021
    When the worker does "Make the risk plan" for "Ria" on 28 May 2021
    Then "Ria" does not have the task "Make the risk plan"

  Scenario: The third time in 90 days calls for a discussion, over a bank holiday
    When "Ria" is missing from 1 March 2021 at "09:00" until 1 March 2021 at "11:00"
    And "Ria" is missing from 10 April 2021 at "09:00" until 10 April 2021 at "11:00"
    And "Ria" is missing from 28 May 2021 at "09:00" until 28 May 2021 at "11:00"
    Then "Strategy discussion about a missing child" of "Ria" is due by 1 June 2021
    When the team manager does "Hold the strategy discussion" for "Ria" on 28 May 2021
    Then "Strategy discussion about a missing child" of "Ria" due by 1 June 2021 is "in time"

  Scenario: Ninety days before, the first time no longer counts
    When "Ria" is missing from 27 February 2021 at "09:00" until 27 February 2021 at "11:00"
    And "Ria" is missing from 10 April 2021 at "09:00" until 10 April 2021 at "11:00"
    And "Ria" is missing from 28 May 2021 at "09:00" until 28 May 2021 at "11:00"
    Then nothing like "Strategy discussion about a missing child" is due for "Ria"

  Scenario Outline: Missing for 24 hours calls for a discussion
    When "Ria" is missing from 25 May 2021 at "20:00" until 26 May 2021 at "<back>"
    Then "<discussion>" is what "Ria" calls for

    Examples:
      | back  | discussion                                |
      | 19:59 | no discussion                             |
      | 20:00 | Strategy discussion about a missing child |

  Scenario: A corrected time of return moves the hour by which the interview is due
    When "Ria" is missing from 26 May 2021 at "21:30" until 28 May 2021 at "18:00"
    And the day is 31 May 2021
    And the reason for being late is "The interviewer was delayed"
    And the worker records "A return interview that was held" for "Ria":
      | Held on | 31 May 2021 |
      | At      | 18:30       |
    Then "Return interview" of "Ria" due by 31 May 2021 is "late by hours"
    When the team manager corrects the return of "Ria" to 28 May 2021 at "19:00" because "The police log says 19:00"
    Then "Return interview" of "Ria" due by 31 May 2021 is "in time"
    And "Ria" was missing until 28 May 2021

  Scenario: A corrected day of going missing stays one missing episode
    When "Ria" is missing from 27 May 2021 at "21:30" until 28 May 2021 at "18:00"
    And the team manager corrects the going missing of "Ria" to 26 May 2021 at "22:00" because "The school saw her last"
    Then it is recorded
    And "Ria" was missing once, from 26 May 2021

  Scenario: Leaving care ends it, and closes the missing episode
    When the worker records "That the child went missing" for "Ria" on 27 May 2021
    And the day is 30 May 2021
    And the care of "Ria" ends on 30 May 2021 with code "E4A"
    Then "Ria" was missing until 30 May 2021
    And nothing like "Return interview" is due for "Ria"
    And "Ria" does not have the task "Hold the strategy discussion"

  Scenario: Open until the 18th birthday, when care may end as other
    Given today is 31 May 2021
    And a child "Tam" born on 31 May 2003 who came into care on 6 January 2020
    And "Tam" is missing since 29 May 2021 as a return tells it
    When the care of "Tam" ends on 31 May 2021 with code "E8"
    Then it is accepted
    And "Tam" was missing until 31 May 2021
    And "Tam" does not have the task "See that the child is safe and well"
