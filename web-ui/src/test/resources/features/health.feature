Feature: Health of children in care
  A doctor assesses every child who comes into care, and the report is back within 20 working days; after that the
  health is assessed every 6 months before the fifth birthday and every 12 months from then on (regulation 7).

  # Scenario 1
  Scenario Outline: Initial health assessment clock steps over bank holidays
    Given today is 30 April 2021
    And a child "Ann" who came into care on 30 April 2021
    Then "Initial health assessment" of "Ann" is due by 1 June 2021
    When the day is 2 June 2021
    And the health of "Ann" is assessed on 20 May 2021 and the report is back on <report>
    Then "Initial health assessment" of "Ann" due by 1 June 2021 is "<standing>"

    Examples:
      | report      | standing      |
      | 1 June 2021 | in time       |
      | 2 June 2021 | late by 1 day |

  # Scenario 2
  Scenario Outline: Entering care on a weekend or a bank holiday
    Given today is <day>
    And a child "Wes" who came into care on <day>
    Then "Initial health assessment" of "Wes" is due by 1 June 2021

    Examples:
      | day        |
      | 1 May 2021 |
      | 3 May 2021 |

  Scenario: From consent to the report
    Given today is 29 April 2021
    And a child "Ben" who came into care on 29 April 2021
    Then "Ben" has the task "Ask for consent and request the health assessment" by 4 May 2021
    When the worker does "Ask for consent and request the health assessment" for "Ben":
      | Answered on    | 29 April 2021                                         |
      | Consent        | Given by a parent, or by the council where it may     |
      | Who assesses   | The health team of the area in which the child lives  |
    Then it is recorded
    And "Ben" has the task "Book the health assessment" by 14 May 2021
    And "Initial health assessment" of "Ben" is due by 28 May 2021
    When the health team does "Book the health assessment" for "Ben":
      | Day of the appointment | 12 May 2021   |
      | Booked on              | 29 April 2021 |
    Then it is recorded
    And "Ben" does not have the task "Record what came of the appointment"
    When the day is 12 May 2021
    Then "Ben" has the task "Record what came of the appointment" by 12 May 2021
    When the health team does "Record what came of the appointment" for "Ben":
      | Day of the appointment | 12 May 2021                      |
      | What came of it        | The child was seen and assessed  |
    Then it is recorded
    And "Ben" has the task "Record the report and the health plan" by 28 May 2021
    When the day is 28 May 2021
    And the health team does "Record the report and the health plan" for "Ben" on 28 May 2021
    Then it is recorded
    And "Initial health assessment" of "Ben" due by 28 May 2021 is "in time"
    And "Review health assessment" of "Ben" is due by 12 May 2022
    And "Ben" does not have the task "Record the report and the health plan"

  Scenario: A missed appointment is booked again and the clock runs
    Given today is 29 April 2021
    And a child "Cas" who came into care on 29 April 2021
    When the worker does "Ask for consent and request the health assessment" for "Cas" on 29 April 2021
    And the health team does "Book the health assessment" for "Cas":
      | Day of the appointment | 10 May 2021   |
      | Booked on              | 29 April 2021 |
    And the day is 10 May 2021
    And the health team does "Record what came of the appointment" for "Cas":
      | Day of the appointment | 10 May 2021                                |
      | What came of it        | The child was not brought, or did not come |
    Then it is recorded
    And "Cas" has the task "Book the health assessment"
    And "Initial health assessment" of "Cas" is due by 28 May 2021
    When the day is 31 May 2021
    Then "Initial health assessment" of "Cas" due by 28 May 2021 is "overdue by 3 days"
    And in the figures "HLT-01" at 31 May 2021 "Cas" is in the denominator only

  # Scenario 4
  Scenario: Health assessment declined by the young person
    Given today is 20 May 2021
    And a child "Dora" born on 1 March 2006 who came into care on 29 April 2021
    And a child "Elis" born on 1 March 2012 who came into care on 29 April 2021
    When the worker does "Ask for consent and request the health assessment" for "Dora":
      | Answered on | 20 May 2021                                            |
      | Consent     | Declined by the young person, who is able to decide    |
    Then it is refused: "Write down the talk"
    When the worker does "Ask for consent and request the health assessment" for "Dora":
      | Answered on   | 20 May 2021                                                          |
      | Consent       | Declined by the young person, who is able to decide                  |
      | What was said | She knows what it is for, has seen her own doctor and wants no other |
    Then it is recorded
    And "Initial health assessment" of "Dora" due by 28 May 2021 is "excluded"
    And "Dora" has the task "Offer the health assessment again" by 4 June 2021
    When the worker does "Ask for consent and request the health assessment" for "Elis":
      | Answered on   | 20 May 2021                              |
      | Consent       | Refused by a parent                      |
      | What was said | The mother refuses; legal advice awaited |
    Then it is recorded
    And "Elis" has the task "Settle consent to the health assessment" by 28 May 2021
    When the day is 31 May 2021
    Then in the figures "HLT-01" at 31 May 2021 "Dora" is not counted
    And the figure "HLT-01.declined" at 31 May 2021 is 1 of 0
    And in the figures "HLT-01" at 31 May 2021 "Elis" is in the denominator only
    And "Initial health assessment" of "Elis" due by 28 May 2021 is "overdue by 3 days"

  Scenario: Who declined is offered it again, and then at each review
    Given today is 20 May 2021
    And a child "Dora" born on 1 March 2006 who came into care on 29 April 2021
    When the worker records "Consent to a health assessment, given or refused" for "Dora":
      | Answered on   | 20 May 2021                                          |
      | Consent       | Declined by the young person, who is able to decide  |
      | What was said | She wants none                                       |
    Then it is recorded
    When the day is 4 June 2021
    And the review of "Dora" is recorded as held on 28 May 2021
    And the worker does "Offer the health assessment again" for "Dora":
      | Answered on   | 4 June 2021                                          |
      | Consent       | Declined by the young person, who is able to decide  |
      | What was said | She still wants none                                 |
    Then it is recorded
    And "Dora" has the task "Offer the health assessment again" by 28 August 2021
    When the day is 9 June 2021
    And the worker does "Offer the health assessment again" for "Dora":
      | Answered on | 9 June 2021                                      |
      | Consent     | Given by the young person, who is able to decide |
    Then it is recorded
    And "Dora" has the task "Book the health assessment"
    When the health of "Dora" is assessed on 9 June 2021 and the report is back on 9 June 2021
    Then "Initial health assessment" of "Dora" due by 28 May 2021 is "excluded"
    And "Review health assessment" of "Dora" is due by 9 June 2022

  Scenario: A small child is not asked to decide
    Given today is 29 April 2021
    And a child "Fay" born on 1 March 2018 who came into care on 29 April 2021
    When the worker records "Consent to a health assessment, given or refused" for "Fay":
      | Answered on   | 29 April 2021     |
      | Consent       | DECLINED_BY_CHILD |
      | What was said | No                |
    Then it is refused: "one of the answers offered"

  # Scenario 5
  Scenario: Child leaves before the clock runs out
    Given today is 20 April 2021
    And a child "Gus" who came into care on 6 April 2021
    When the care of "Gus" ends on 20 April 2021 with code "E4A"
    Then "Initial health assessment" of "Gus" due by 5 May 2021 is "cancelled"
    And "Registration with a dentist" of "Gus" due by 5 May 2021 is "cancelled"
    And "Gus" has no work
    When the day is 31 May 2021
    Then in the figures "HLT-01" at 31 May 2021 "Gus" is not counted
    And in the figures "REV-01.R12" at 31 May 2021 "Gus" is not counted

  Scenario: An assessment in the three months before care counts, an older one does not
    Given today is 4 May 2021
    And a child "Hal" who came into care on 29 April 2021
    When the worker records "A health assessment done before coming into care" for "Hal" on 28 January 2021
    Then it is refused: "more than three months before"
    When the worker records "A health assessment done before coming into care" for "Hal" on 29 January 2021
    Then it is recorded
    And "Initial health assessment" of "Hal" due by 28 May 2021 is "in time"
    And "Hal" does not have the task "Ask for consent and request the health assessment"
    And "Review health assessment" of "Hal" is due by 29 January 2022

  Scenario: A late report asks for the reason, stays late, and is corrected with proof
    Given today is 2 June 2021
    And a child "Ida" who came into care on 29 April 2021
    When the health of "Ida" is assessed on 20 May 2021 and the report is back on 2 June 2021
    Then "Initial health assessment" of "Ida" due by 28 May 2021 is "late by 5 days"
    When the team manager corrects the health report of "Ida" to 27 May 2021 because "The stamp on the letter"
    Then it is recorded
    And "Initial health assessment" of "Ida" due by 28 May 2021 is "in time"

  Scenario: The initial assessment is a doctor's
    Given today is 20 May 2021
    And a child "Jan" who came into care on 29 April 2021
    When the health team records "What came of an appointment for a health assessment" for "Jan" on 20 May 2021
    And the health team records "The report of a health assessment" for "Jan":
      | Report back on | 20 May 2021                                                |
      | Assessed by    | A registered nurse or midwife under a doctor's supervision |
    Then it is refused: "registered medical practitioner"

  Scenario Outline: Reviews by the age at the last assessment
    Given today is 20 May 2021
    And a child "Kit" born on <born> who came into care on 29 April 2021
    When the health of "Kit" is assessed on 20 May 2021 and the report is back on 20 May 2021
    Then "Review health assessment" of "Kit" is due by <due>

    Examples:
      | born         | due              |
      | 1 March 2019 | 20 November 2021 |
      | 21 May 2016  | 20 November 2021 |
      | 20 May 2016  | 20 May 2022      |

  Scenario: A review begins twelve weeks before it is due, and a nurse may do it
    Given today is 20 May 2021
    And a child "Lou" who came into care on 29 April 2021
    When the health of "Lou" is assessed on 20 May 2021 and the report is back on 20 May 2021
    And the day is 24 February 2022
    Then "Lou" does not have the task "Ask for consent and request the health assessment"
    When the day is 25 February 2022
    Then "Lou" has the task "Ask for consent and request the health assessment" by 1 March 2022
    When the day is 19 May 2022
    And the health team records "What came of an appointment for a health assessment" for "Lou" on 19 May 2022
    Then "Review health assessment" of "Lou" due by 20 May 2022 is "in time"
    And "Lou" has the task "Record the report and the health plan" by 6 June 2022
    When the health team does "Record the report and the health plan" for "Lou":
      | Report back on | 19 May 2022                                                |
      | Assessed by    | A registered nurse or midwife under a doctor's supervision |
    Then it is recorded
    And "Review health assessment" of "Lou" is due by 19 May 2023

  Scenario: What is asked of a report goes by the age at the assessment, not on the day it is written up or put right
    Given today is 28 May 2021
    And a child "Tam" born on 26 May 2016 who came into care on 29 April 2021
    When the health team records "What came of an appointment for a health assessment" for "Tam" on 20 May 2021
    And the health team does "Record the report and the health plan" for "Tam":
      | Report back on                        | 28 May 2021 |
      | Are development checks up to date?    | no          |
    Then it is recorded
    When the team manager corrects the health report of "Tam" to 27 May 2021 because "The stamp on the letter"
    Then it is recorded
    And the health report of "Tam" says that development checks are not up to date

  Scenario: A review that is not held in time is late, and leaving care ends it
    Given today is 20 May 2021
    And a child "Mia" who came into care on 29 April 2021
    When the health of "Mia" is assessed on 20 May 2021 and the report is back on 20 May 2021
    And the day is 23 May 2022
    Then "Review health assessment" of "Mia" due by 20 May 2022 is "overdue by 3 days"
    And in the figures "HLT-02" at 23 May 2022 "Mia" is in the denominator only
    When the care of "Mia" ends on 23 May 2022 with code "E4A"
    Then "Review health assessment" of "Mia" due by 20 May 2022 is "missed"
    And "Mia" has no work

  # Scenario 22
  Scenario: Who is in the 12-month health group
    Given today is 3 June 2020
    And a child "Ned" who came into care on 1 June 2020
    And a child "Ola" who came into care on 2 June 2020
    When the worker records "A dental check" for "Ned" on 20 May 2020
    Then it is recorded
    When the day is 31 May 2021
    And a child "Pia" in care since 5 March 2018 who went home on 1 February 2021 and returned on 1 March 2021
    Then in the figures "HLT-03" at 31 May 2021 "Ned" is in the denominator only
    And in the figures "HLT-03" at 31 May 2021 "Ola" is not counted
    And in the figures "HLT-03" at 31 May 2021 "Pia" is not counted
    And the figure "HLT-03" at 31 May 2021 is 0 of 1
    And the figure "HLT-04" at 31 May 2021 is 0 of 1

  Scenario: The dentist sets the interval
    Given today is 29 April 2021
    And a child "Quin" who came into care on 29 April 2021
    Then "Registration with a dentist" of "Quin" is due by 28 May 2021
    And "Dental check" of "Quin" is due by 29 October 2021
    And "Quin" does not have the task "Have the teeth checked"
    When the worker does "Register with a dentist" for "Quin":
      | Registered on      | 29 April 2021  |
      | Dentist or practice | Market Square |
    Then it is recorded
    And "Registration with a dentist" of "Quin" due by 28 May 2021 is "in time"
    When the worker records "A dental check" for "Quin":
      | Day of the check                   | 29 April 2021 |
      | To be seen again in so many months | 4             |
    Then it is recorded
    And "Dental check" of "Quin" is due by 29 August 2021
    When the day is 18 July 2021
    Then "Quin" has the task "Have the teeth checked" by 29 August 2021

  Scenario: A check that was missed leaves the task, one that was declined asks again at the next interval
    Given today is 20 October 2021
    And a child "Rae" born on 1 March 2008 who came into care on 29 April 2021
    When the worker does "Have the teeth checked" for "Rae":
      | Day of the check | 20 October 2021                            |
      | What came of it  | The child was not brought, or did not come |
    Then it is recorded
    And "Rae" has the task "Have the teeth checked" by 29 October 2021
    When the worker does "Have the teeth checked" for "Rae":
      | Day of the check | 20 October 2021    |
      | What came of it  | The child declined |
    Then it is recorded
    And "Dental check" of "Rae" due by 29 October 2021 is "excluded"
    And "Dental check" of "Rae" is due by 20 April 2022
    And "Rae" does not have the task "Have the teeth checked"

  Scenario: The questionnaire, a high score and the consultation
    Given today is 29 April 2021
    And a child "Sol" born on 1 March 2012 who came into care on 29 April 2021
    Then "Strengths and difficulties questionnaire" of "Sol" is due by 29 April 2022
    When the day is 17 March 2022
    Then "Sol" does not have the task "Give the carer the questionnaire"
    When the day is 18 March 2022
    Then "Sol" has the task "Give the carer the questionnaire" by 18 March 2022
    When the worker does "Give the carer the questionnaire" for "Sol" on 18 March 2022
    Then "Sol" has the task "Record the answers to the questionnaire" by 29 April 2022
    When the worker does "Record the answers to the questionnaire" for "Sol":
      | Answered on | 18 March 2022 |
    Then it is refused: "either the score or the reason"
    When the worker does "Record the answers to the questionnaire" for "Sol":
      | Answered on | 18 March 2022 |
      | Score       | 17            |
    Then it is recorded
    And "Strengths and difficulties questionnaire" of "Sol" due by 29 April 2022 is "in time"
    And "Strengths and difficulties questionnaire" of "Sol" is due by 18 March 2023
    And "Consultation on a high score" of "Sol" is due by 1 April 2022
    When the health team does "Discuss the high score" for "Sol" on 18 March 2022
    Then it is recorded
    And "Consultation on a high score" of "Sol" due by 1 April 2022 is "in time"

  Scenario: A score of 16 asks for nothing, and a reason takes the place of a score
    Given today is 18 March 2022
    And a child "Tam" born on 1 March 2012 who came into care on 29 April 2021
    And a child "Una" born on 1 March 2012 who came into care on 29 April 2021
    When the worker records "A score of strengths and difficulties, or why there is none" for "Tam":
      | Answered on | 18 March 2022 |
      | Score       | 16            |
    Then it is recorded
    And nothing like "Consultation on a high score" is due for "Tam"
    When the worker records "A score of strengths and difficulties, or why there is none" for "Una":
      | Answered on             | 18 March 2022 |
      | Or why there is no score | Carer refused |
    Then it is recorded
    And "Strengths and difficulties questionnaire" of "Una" due by 29 April 2022 is "excluded"

  Scenario Outline: The questionnaire is for children of 4 to 16
    Given today is 29 April 2021
    And a child "Vic" born on <born> who came into care on 29 April 2021
    Then nothing like "Strengths and difficulties questionnaire" is due for "Vic"

    Examples:
      | born         |
      | 30 April 2017 |
      | 29 April 2004 |
      | 29 April 2005 |

  Scenario: Who records what
    Given today is 20 May 2021
    And a child "Wyn" who came into care on 29 April 2021
    Then "the health team" can record "An appointment for a health assessment" for "Wyn"
    And "the worker" cannot record "An appointment for a health assessment" for "Wyn"
    And "the worker" can record "A dental check" for "Wyn"
    And "the worker" can record "Consent to a health assessment, given or refused" for "Wyn"
