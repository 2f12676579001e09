Feature: Care proceedings
  The court decides within 26 weeks, the day of issue included (Children Act 1989, section 32). It can give more time
  where that is necessary to resolve the case justly; that moves its timetable and makes no case in time. A child stays
  where placed until the final decision.

  # Scenario 20
  Scenario: Proceedings at and beyond 26 weeks
    Given today is 5 July 2021
    And a child "Ivy" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00001" about "Ivy" were issued on 2 December 2020
    When the worker records "The final order, or another end of care proceedings" for "Ivy":
      | Ended with | Supervision order |
      | Ended on   | 1 June 2021       |
    Then it is recorded
    And "Final order in care proceedings" of "Ivy" due by 1 June 2021 is "in time"
    And the figure "CRT-02" at 30 June 2021 is 1 of 1

  Scenario: Made a day later it is not, although it shows as 26.0 weeks
    Given today is 5 July 2021
    And a child "Ivy" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00001" about "Ivy" were issued on 2 December 2020
    When the worker records "The final order, or another end of care proceedings" for "Ivy":
      | Ended with | Supervision order |
      | Ended on   | 2 June 2021       |
    Then "Final order in care proceedings" of "Ivy" due by 1 June 2021 is "late by 1 day"
    And the figure "CRT-02" at 30 June 2021 is 0 of 1
    And the value of "CRT-01" at 30 June 2021 is 26.0

  Scenario: An eight-week extension records a delay reason and does not make the case in time
    Given today is 3 May 2021
    And a child "Jo" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00002" about "Jo" were issued on 2 December 2020
    When the worker records "More time asked of the court" for "Jo":
      | Asked for by | Parents or family                        |
      | Main reason  | An independent assessment was asked for  |
      | Asked for on | 26 April 2021                            |
    Then "Jo" has the task "Record the court's decision" by 11 May 2021
    When the worker does "Record the court's decision" for "Jo":
      | Did the court find it necessary to resolve the proceedings justly? | yes                                       |
      | Decided on                                                         | 3 May 2021                                |
      | The court's reasons                                                | The mother's circumstances have changed   |
      | More time until                                                    | 28 July 2021                              |
    Then it is refused: "Each extension is of 8 weeks at most: until 27 July 2021"
    When the worker does "Record the court's decision" for "Jo":
      | Did the court find it necessary to resolve the proceedings justly? | yes                                       |
      | Decided on                                                         | 3 May 2021                                |
      | The court's reasons                                                | The mother's circumstances have changed   |
      | More time until                                                    | 27 July 2021                              |
    Then it is recorded
    And "Court's timetable, as extended" of "Jo" is due by 27 July 2021
    And "Final order in care proceedings" of "Jo" is due by 1 June 2021
    When the day is 2 June 2021
    Then "Final order in care proceedings" of "Jo" due by 1 June 2021 is "overdue by 1 day"
    And the figure "CRT-03.assessment" at 2 June 2021 is 1 of 1
    And "Jo" does not have the task "Say why the proceedings take longer"
    When the day is 20 July 2021
    And the worker records "The final order, or another end of care proceedings" for "Jo":
      | Ended with | Supervision order |
      | Ended on   | 19 July 2021      |
    Then it is recorded
    And "Court's timetable, as extended" of "Jo" due by 27 July 2021 is "in time"
    And "Final order in care proceedings" of "Jo" due by 1 June 2021 is "late by 48 days"
    And the figure "CRT-02" at 31 July 2021 is 0 of 1

  Scenario: A second extension counts from the end of the first or from its decision
    Given today is 26 July 2021
    And a child "Jo" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00002" about "Jo" were issued on 2 December 2020
    And the court gave more time for "Jo" on 3 May 2021 until 27 July 2021
    When the worker records "More time asked of the court" for "Jo" on 19 July 2021
    And the worker records "The court's decision on an assessment or on more time" for "Jo":
      | Decided on      | 26 July 2021      |
      | More time until | 21 September 2021 |
    Then it is recorded
    And "Court's timetable, as extended" of "Jo" due by 27 July 2021 is "excluded"
    And "Court's timetable, as extended" of "Jo" is due by 21 September 2021

  Scenario: The return tells of the interim order, so that only the case is asked for
    Given today is 30 April 2021
    And a child "Kai" under an interim care order who came into care on 30 April 2021
    Then "Kai" has the task "Record the issue of care proceedings" by 10 May 2021
    When the worker does "Record the issue of care proceedings" for "Kai":
      | Case number | wv21c00003 |
    Then it is recorded
    And "Final order in care proceedings" of "Kai" is due by 28 October 2021
    And "Kai" does not have the task "Record the issue of care proceedings"

  Scenario: Brothers and sisters in one application are one case
    Given today is 3 May 2021
    And a child "Lea" under an interim care order who came into care on 15 June 2020
    And a child "Max" under an interim care order who came into care on 15 June 2020
    When the worker records "Care proceedings that were issued" for "Lea":
      | Issued on                              | 15 June 2020 |
      | Case number                            | WV20C00004   |
      | Other children in the same application | Max          |
    And the worker records "Care proceedings that were issued" for "Max":
      | Issued on                              | 15 June 2020 |
      | Case number                            | WV20 C00004  |
      | Other children in the same application | Lea          |
    Then it is recorded
    And in the figures "CRT-03" at 3 May 2021 "Lea" is in the numerator
    And in the figures "CRT-03" at 3 May 2021 "Max" is not counted
    And in the figures "CRT-03.children" at 3 May 2021 "Max" is in the numerator

  Scenario: A care order changes the legal status by the same act
    Given today is 1 June 2021
    And a child "Nia" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00005" about "Nia" were issued on 2 December 2020
    When the worker records "The final order, or another end of care proceedings" for "Nia":
      | Ended with | Care order   |
      | Ended on   | 28 May 2021  |
    Then it is recorded
    And exactly one new episode of "Nia" starts on 28 May 2021 with reason "L"
    When the team manager corrects the end of the care proceedings of "Nia" to 27 May 2021 because "The order says the 27th"
    Then it is recorded
    And "Final order in care proceedings" of "Nia" due by 1 June 2021 is "in time"
    And exactly one new episode of "Nia" starts on 27 May 2021 with reason "L"
    And no episode of "Nia" starts and ends on the same day

  Scenario: A care order that is on the record of care is not asked for again
    Given today is 1 June 2021
    And a child "Nia" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00005" about "Nia" were issued on 2 December 2020
    When a full care order is recorded for "Nia" on 28 May 2021
    Then "Final order in care proceedings" of "Nia" due by 1 June 2021 is "in time"
    And "Nia" does not have the task "Record the final order"

  Scenario: The case management hearing between day 12 and day 18, over bank holidays
    Given today is 19 March 2021
    And a child "Ola" under an interim care order who came into care on 19 March 2021
    And care proceedings "WV21C00006" about "Ola" were issued on 19 March 2021
    Then "Case management hearing" of "Ola" is due by 15 April 2021
    And "Ola" has the task "Record allocation and directions" by 22 March 2021
    When the day is 22 March 2021
    And the worker does "Record allocation and directions" for "Ola" on 22 March 2021
    And the worker does "Record the day of the case management hearing" for "Ola":
      | Listed for | 13 April 2021 |
    Then "Ola" has the task "Record the advocates' meeting" by 9 April 2021
    When the day is 13 April 2021
    And the worker does "Record what became of the case management hearing" for "Ola":
      | What became of it | Adjourned |
    Then it is refused: "Say why the hearing was not held"
    When the worker does "Record what became of the case management hearing" for "Ola":
      | What became of it       | Adjourned                                |
      | If it was not held: why | No face-to-face hearings in the pandemic |
    Then "Ola" has the task "Record the day of the case management hearing"
    When the worker does "Record the day of the case management hearing" for "Ola":
      | Listed for | 16 April 2021 |
    And the day is 16 April 2021
    And the worker does "Record what became of the case management hearing" for "Ola" on 16 April 2021
    Then it is refused: "say why it is late"
    When the reason for being late is "No court was sitting in person"
    And the worker does "Record what became of the case management hearing" for "Ola" on 16 April 2021
    Then it is recorded
    And "Case management hearing" of "Ola" due by 15 April 2021 is "late by 1 day"

  Scenario: A corrected day moves the clocks, also when the case is over
    Given today is 1 June 2021
    And a child "Ola" under an interim care order who came into care on 19 March 2021
    And care proceedings "WV21C00006" about "Ola" were issued on 19 March 2021
    When the worker records "A case management hearing that was listed" for "Ola":
      | Listed for | 16 April 2021 |
      | Fixed on   | 22 March 2021 |
    And the reason for being late is "Typed wrongly"
    And the worker records "What became of the case management hearing" for "Ola":
      | Held on, or put off on | 16 April 2021 |
    And the worker records "The final order, or another end of care proceedings" for "Ola":
      | Ended with | Supervision order |
      | Ended on   | 28 May 2021       |
    Then it is recorded
    And "Case management hearing" of "Ola" due by 15 April 2021 is "late by 1 day"
    When the team manager corrects the hearing of "Ola" to 15 April 2021 because "The note of the court says the 15th"
    Then it is recorded
    And "Case management hearing" of "Ola" due by 15 April 2021 is "in time"
    When the team manager corrects the issue of the care proceedings of "Ola" to 18 March 2021 because "The seal says the 18th"
    Then it is recorded
    And "Case management hearing" of "Ola" due by 14 April 2021 is "late by 1 day"
    And "Final order in care proceedings" of "Ola" due by 15 September 2021 is "in time"

  Scenario: From hearing to hearing to the final order
    Given today is 26 May 2021
    And a child "Pia" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00007" about "Pia" were issued on 2 December 2020
    Then "Pia" has the task "Record the day of the next hearing"
    When the worker does "Record the day of the next hearing" for "Pia":
      | Hearing    | Final hearing |
      | Listed for | 28 May 2021   |
    Then "Pia" does not have the task "Record what became of the hearing"
    When the day is 28 May 2021
    Then "Pia" has the task "Record what became of the hearing" by 28 May 2021
    When the worker does "Record what became of the hearing" for "Pia" on 28 May 2021
    Then "Pia" has the task "Record the final order" by 2 June 2021
    When the worker does "Record the final order" for "Pia":
      | Ended with | Care order  |
      | Ended on   | 28 May 2021 |
    Then it is recorded
    And nothing like "Final order in care proceedings" is due for "Pia"

  Scenario: Past 26 weeks the team manager says why
    Given today is 2 June 2021
    And a child "Quin" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00008" about "Quin" were issued on 2 December 2020
    Then "Quin" has the task "Say why the proceedings take longer" by 9 June 2021
    And the figure "CRT-03.notSaid" at 2 June 2021 is 1 of 1
    When the worker records "Why care proceedings take longer" for "Quin" on 2 June 2021
    Then it is refused: "recorded by others"
    When the team manager does "Say why the proceedings take longer" for "Quin":
      | Main reason   | The court had no earlier day                                                              |
      | Other reasons | No face-to-face hearings in the pandemic; An independent assessment was asked for         |
    Then it is recorded
    And the figure "CRT-03.courtBacklog" at 2 June 2021 is 1 of 1
    And the figure "CRT-03.notSaid" at 2 June 2021 is 0 of 1

  Scenario: Who is told as the weeks go by
    Given today is 23 March 2021
    And a child "Ray" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00009" about "Ray" were issued on 2 December 2020
    Then nobody has been told of the proceedings of "Ray"
    When the day is 24 March 2021
    Then of the proceedings of "Ray" it is said: "Service manager told" and "16 weeks are over"
    When the day is 1 June 2021
    Then of the proceedings of "Ray" it is said: "Service manager told" and "24 weeks are over"
    When the day is 2 June 2021
    Then of the proceedings of "Ray" it is said: "Head of service told" and "on the list of the Local Family Justice Board"

  Scenario: An independent assessment, its report late
    Given today is 31 March 2021
    And a child "Sol" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00010" about "Sol" were issued on 2 December 2020
    When the worker records "An assessment asked for in care proceedings" for "Sol" on 22 February 2021
    Then "Court's decision on an application" of "Sol" is due by 8 March 2021
    When the reason for being late is "The order came late"
    And the worker records "The court's decision on an assessment or on more time" for "Sol":
      | Decided on | 10 March 2021 |
    Then it is refused: "Say by which day the report is due"
    When the worker records "The court's decision on an assessment or on more time" for "Sol":
      | Decided on                     | 10 March 2021 |
      | Report due by                  | 29 March 2021 |
      | Weeks that it adds to the case | 6             |
    Then "Report for the court" of "Sol" due by 29 March 2021 is "overdue by 2 days"
    When the worker does "Record that the report was filed" for "Sol" on 31 March 2021
    Then "Report for the court" of "Sol" due by 29 March 2021 is "late by 2 days"

  Scenario: An assessment that the court does not find necessary
    Given today is 31 March 2021
    And a child "Sol" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00010" about "Sol" were issued on 2 December 2020
    When the worker records "An assessment asked for in care proceedings" for "Sol" on 22 March 2021
    And the worker records "The court's decision on an assessment or on more time" for "Sol":
      | Did the court find it necessary to resolve the proceedings justly? | no            |
      | Decided on                                                         | 31 March 2021 |
    Then it is recorded
    And nothing like "Report for the court" is due for "Sol"

  Scenario: The permanence part of the care plan, agreed at a review before final evidence
    Given today is 19 March 2021
    And a child "Tia" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00011" about "Tia" were issued on 2 December 2020
    And a review of "Tia" was held on 17 March 2021
    When the worker records "Directions in care proceedings" for "Tia":
      | Given on                                    | 3 December 2020 |
      | The council's final evidence is due by      | 19 March 2021   |
    Then "Permanence plan before final evidence" of "Tia" is due by 19 March 2021
    When the worker does "Agree the permanence part of the care plan at a review" for "Tia" on 18 March 2021
    Then it is refused: "record the review first"
    When the worker does "Agree the permanence part of the care plan at a review" for "Tia" on 17 March 2021
    Then "Permanence plan before final evidence" of "Tia" due by 19 March 2021 is "in time"

  Scenario: From the legal planning decision to court
    Given today is 12 April 2021
    And a child "Una" who came into care on 4 January 2021
    When the team manager records "A legal planning decision" for "Una":
      | Decided on | 1 February 2021                   |
      | Decision   | A letter before proceedings first |
      | Reasons    | The plan drifts                   |
    Then "Una" has the task "Send the letter before proceedings" by 15 February 2021
    When the worker does "Send the letter before proceedings" for "Una" on 8 February 2021
    Then "Una" has the task "Decide whether to issue care proceedings" by 24 May 2021
    When the team manager does "Decide whether to issue care proceedings" for "Una":
      | Decided on | 12 April 2021                   |
      | Decision   | Issue care proceedings at once  |
      | Reasons    | Nothing has changed             |
    Then "Una" has the task "Record the issue of care proceedings" by 19 April 2021
    When the worker does "Record the issue of care proceedings" for "Una":
      | Issued on   | 12 April 2021 |
      | Case number | WV21C00012    |
    Then "Going to court" of "Una" due by 19 April 2021 is "in time"

  Scenario: Leaving care ends no proceedings, unless the reason tells of an order
    Given today is 1 June 2021
    And a child "Vic" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00013" about "Vic" were issued on 2 December 2020
    And a child "Wyn" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00014" about "Wyn" were issued on 2 December 2020
    When the care of "Vic" ends on 28 May 2021 with code "E4A"
    And the care of "Wyn" ends on 28 May 2021 with code "E47"
    Then "Final order in care proceedings" of "Vic" is due by 1 June 2021
    And "Final order in care proceedings" of "Wyn" due by 1 June 2021 is "in time"
    And the figure "CRT-02" at 1 June 2021 is 1 of 1

  Scenario: A child stays where placed until the final decision
    Given today is 1 June 2021
    And a child "Zoe" under an interim care order who came into care on 2 December 2020
    And care proceedings "WV20C00015" about "Zoe" were issued on 2 December 2020
    Then a move of "Zoe" on 28 May 2021 needs a reason, and the reviewing officer told
    When the worker records "The final order, or another end of care proceedings" for "Zoe":
      | Ended with | Supervision order |
      | Ended on   | 28 May 2021       |
    Then a move of "Zoe" on 28 May 2021 needs no such reason
