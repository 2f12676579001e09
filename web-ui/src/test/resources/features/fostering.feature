Feature: Fostering recruitment
  People who ask about fostering are answered, visited, assessed and decided on in good time, and are reviewed once they
  are approved. The council's scheme to recruit and keep its own carers is called Family Values.

  Scenario: People who ask are answered within 2 working days, across a bank holiday
    Given today is 27 May 2021
    And "The Oakleys" asked about fostering on 27 May 2021
    Then "The Oakleys" stands at "Enquiry"
    And "Talk after an enquiry to foster" of "The Oakleys" is due by 1 June 2021
    And "Home visit after an enquiry to foster" of "The Oakleys" is due by 11 June 2021
    And "The Oakleys" has the task "Talk to people who asked about fostering" by 1 June 2021
    When the day is 1 June 2021
    And the fostering team does "Talk to people who asked about fostering" for "The Oakleys" on 1 June 2021
    Then it is recorded
    And "Talk after an enquiry to foster" of "The Oakleys" due by 1 June 2021 is "in time"
    And "The Oakleys" has the task "Visit people who may foster" by 11 June 2021

  Scenario: A day late stays late, and says why
    Given today is 27 May 2021
    And "The Oakleys" asked about fostering on 27 May 2021
    When the day is 2 June 2021
    And the fostering team does "Talk to people who asked about fostering" for "The Oakleys" on 2 June 2021
    Then it is refused: "say why it is late"
    When the reason for being late is "Two of the team were ill"
    And the fostering team does "Talk to people who asked about fostering" for "The Oakleys" on 2 June 2021
    Then it is recorded
    And "Talk after an enquiry to foster" of "The Oakleys" due by 1 June 2021 is "late by 1 day"

  Scenario: A corrected day of the enquiry moves what is due
    Given today is 27 May 2021
    And "The Oakleys" asked about fostering on 27 May 2021
    When the day of the enquiry of "The Oakleys" is corrected to 25 May 2021 because "The form came on Tuesday"
    Then it is recorded
    And "Talk after an enquiry to foster" of "The Oakleys" is due by 27 May 2021
    And "The Oakleys" has the task "Talk to people who asked about fostering" by 27 May 2021

  Scenario: An enquiry is not put right to a day after what followed it
    Given today is 27 May 2021
    And "The Oakleys" asked about fostering on 24 May 2021
    And the fostering team does "Talk to people who asked about fostering" for "The Oakleys" on 25 May 2021
    When the day of the enquiry of "The Oakleys" is corrected to 26 May 2021 because "A slip"
    Then it is refused: "That cannot be after this"

  Scenario: Nobody applies before the visit, and nothing is decided before the application
    Given today is 27 May 2021
    And "The Oakleys" asked about fostering on 27 May 2021
    When the fostering team records "An application to foster" for "The Oakleys" on 27 May 2021
    Then it is refused: "record the visit first"
    When the service manager records "The decision on approval as foster carers" for "The Oakleys" on 27 May 2021
    Then it is refused: "no longer asks for this"

  Scenario: From the enquiry to the approval, step by step
    Given today is 11 January 2021
    And "The Oakleys" asked about fostering on 4 January 2021 through Family Values
    And "The Oakleys" applied on 11 January 2021
    Then "The Oakleys" stands at "Stage 1 checks"
    And "Recommendation of the fostering panel" of "The Oakleys" is due by 11 September 2021
    And "Decision on an application to foster" of "The Oakleys" is due by 3 May 2021
    And "The Oakleys" has the task "Complete stage 1 checks" by 8 March 2021
    When the day is 1 March 2021
    And the fostering team does "Complete stage 1 checks" for "The Oakleys":
      | Stage 1           | Passed                                                                 |
      | Made and in order | criminal records; health; council of the area where they live          |
    Then it is refused: "missing: references, or that of the previous service"
    When the fostering team does "Complete stage 1 checks" for "The Oakleys":
      | Stage 1           | Passed                                                                 |
      | Made and in order | criminal records; health; reference of the fostering service of the last 12 months; council of the area where they live |
    Then it is recorded
    And "The Oakleys" stands at "Stage 2 assessment"
    When the day is 30 March 2021
    And the fostering team does "Give the applicants their assessment report" for "The Oakleys" on 30 March 2021
    Then "Applicants' comments on their report" of "The Oakleys" is due by 15 April 2021
    And "The Oakleys" has the task "Record the applicants' comments" by 15 April 2021
    When the fostering team does "Record the applicants' comments" for "The Oakleys":
      | The applicants | They let the time pass |
    Then it is refused: "They have until 15 April 2021"
    When the day is 12 April 2021
    And the fostering team does "Record the applicants' comments" for "The Oakleys" on 12 April 2021
    Then "The Oakleys" stands at "On the way to panel"
    And "The Oakleys" has the task "Take the application to the fostering panel" by 19 April 2021
    When the day is 19 April 2021
    And the fostering team does "Take the application to the fostering panel" for "The Oakleys" on 19 April 2021
    Then "Recommendation of the fostering panel" of "The Oakleys" due by 11 September 2021 is "in time"
    And "The Oakleys" has the task "Send the panel's minutes to the decision maker" by 26 April 2021
    When the service manager records "The decision on approval as foster carers" for "The Oakleys" on 19 April 2021
    Then it is refused: "Record first when the decision maker had the panel's final minutes"
    When the day is 23 April 2021
    And the fostering team does "Send the panel's minutes to the decision maker" for "The Oakleys" on 23 April 2021
    Then "Decision after the fostering panel" of "The Oakleys" is due by 5 May 2021
    And "The Oakleys" stands at "With the decision maker"
    When the day is 29 April 2021
    And the service manager does "Decide on approval as foster carers" for "The Oakleys" on 29 April 2021
    Then it is recorded
    And "The Oakleys" stands at "Approved"
    And "Decision on an application to foster" of "The Oakleys" due by 3 May 2021 is "in time"
    And "Applicants told of the decision" of "The Oakleys" is due by 4 May 2021
    And "Applicants told in writing of the decision" of "The Oakleys" is due by 7 May 2021
    And "Review of foster carers" of "The Oakleys" is due by 29 April 2022

  Scenario: More than three children only for brothers and sisters, or with an exemption
    Given today is 29 April 2021
    And the minutes on "The Oakleys" are with the decision maker since 23 April 2021
    When the service manager does "Decide on approval as foster carers" for "The Oakleys":
      | Decision           | Approved |
      | Children at a time | 4        |
    Then it is refused: "only where all are brothers and sisters"
    When the service manager does "Decide on approval as foster carers" for "The Oakleys":
      | Decision           | Approved                                                     |
      | Children at a time | 4                                                            |
      | Why more than 3    | Exempted for named children by the council where the carers live |
    Then it is refused: "Say which council exempted the carers"
    When the service manager does "Decide on approval as foster carers" for "The Oakleys":
      | Decision           | Approved                                   |
      | Children at a time | 4                                          |
      | Why more than 3    | All are brothers and sisters of one family |
    Then it is recorded

  Scenario: A decision after the panel is in time on the seventh working day, and late on the eighth
    Given today is 5 May 2021
    And the minutes on "The Oakleys" are with the decision maker since 23 April 2021
    And the minutes on "The Elms" are with the decision maker since 23 April 2021
    When the service manager does "Decide on approval as foster carers" for "The Oakleys" on 5 May 2021
    Then "Decision after the fostering panel" of "The Oakleys" due by 5 May 2021 is "in time"
    When the day is 6 May 2021
    And the reason for being late is "The decision maker was away"
    And the service manager does "Decide on approval as foster carers" for "The Elms" on 6 May 2021
    Then it is recorded
    And "Decision after the fostering panel" of "The Elms" due by 5 May 2021 is "late by 1 day"

  Scenario: Stage 1 is not passed
    Given today is 1 March 2021
    And "The Oakleys" asked about fostering on 4 January 2021
    And "The Oakleys" applied on 11 January 2021
    When the fostering team does "Complete stage 1 checks" for "The Oakleys":
      | Stage 1               | Not passed: they are not suitable    |
    Then it is refused: "Say why it is not passed"
    When the fostering team does "Complete stage 1 checks" for "The Oakleys":
      | Stage 1               | Not passed: they are not suitable    |
      | Why it is not passed  | A check brought something to light   |
      | The last of it came on | 26 March 2021                       |
    Then it is refused: "this day is still to come"
    When the day is 26 March 2021
    And the reason for being late is "The council where they live answered late"
    And the fostering team does "Complete stage 1 checks" for "The Oakleys":
      | Stage 1               | Not passed: they are not suitable    |
      | Why it is not passed  | A check brought something to light   |
    Then it is recorded
    And "The Oakleys" stands at "Not approved"
    And "Applicants told that stage 1 was not passed" of "The Oakleys" is due by 13 April 2021
    And "The Oakleys" has the task "Tell them that stage 1 was not passed" by 13 April 2021
    And nothing like "Recommendation of the fostering panel" is due for "The Oakleys"

  Scenario: Without a panel the decision maker's days start with the report
    Given today is 12 April 2021
    And "The Oakleys" have seen their report and commented on 12 April 2021
    When the fostering team does "Take the application to the fostering panel" for "The Oakleys":
      | Recommendation | No panel: straight to the decision maker |
    Then it is recorded
    And "Decision after the fostering panel" of "The Oakleys" is due by 21 April 2021
    And "The Oakleys" has the task "Decide on approval as foster carers" by 21 April 2021
    And nothing like "Recommendation of the fostering panel" is due for "The Oakleys"

  Scenario: Not approved, and looked at again
    Given today is 29 April 2021
    And the minutes on "The Oakleys" are with the decision maker since 23 April 2021
    When the service manager does "Decide on approval as foster carers" for "The Oakleys":
      | Decision | Not approved               |
      | Why not  | No room for a child to stay |
    Then "The Oakleys" stands at "Not approved, may answer"
    When the fostering team records "The applicants' answer to a decision against approval" for "The Oakleys" on 29 April 2021
    Then it is refused: "record first when it was sent"
    When the day is 4 May 2021
    And the fostering team does "Tell the applicants what was decided" for "The Oakleys" on 4 May 2021
    Then "Applicants told of the decision" of "The Oakleys" due by 4 May 2021 is "in time"
    When the fostering team does "Write to the applicants about the decision" for "The Oakleys" on 4 May 2021
    Then "Answer to a decision against approval" of "The Oakleys" is due by 1 June 2021
    And "The Oakleys" has the task "Record the answer to the decision against approval" by 1 June 2021
    When the day is 1 June 2021
    And the fostering team does "Record the answer to the decision against approval" for "The Oakleys":
      | The applicants | They let the time pass |
    Then it is refused: "They have until 1 June 2021"
    When the fostering team does "Record the answer to the decision against approval" for "The Oakleys":
      | The applicants | They apply for an independent review |
    Then "Answer to a decision against approval" of "The Oakleys" due by 1 June 2021 is "in time"
    And "The Oakleys" stands at "On the way to panel"
    And "The Oakleys" has the task "Take the application to the fostering panel" by 13 July 2021
    When the day is 1 July 2021
    And the fostering team does "Take the application to the fostering panel" for "The Oakleys" on 1 July 2021
    And the fostering team does "Send the panel's minutes to the decision maker" for "The Oakleys" on 1 July 2021
    And the service manager does "Decide on approval as foster carers" for "The Oakleys":
      | Decision | Not approved |
      | Why not  | As before    |
    Then "The Oakleys" stands at "Not approved"
    And "The Oakleys" does not have the task "Record the answer to the decision against approval"

  Scenario: Who lets 28 days pass is not approved, and nobody is late
    Given today is 29 April 2021
    And the minutes on "The Oakleys" are with the decision maker since 23 April 2021
    And the service manager does "Decide on approval as foster carers" for "The Oakleys":
      | Decision | Not approved                |
      | Why not  | No room for a child to stay |
    And the fostering team does "Write to the applicants about the decision" for "The Oakleys" on 29 April 2021
    When the day is 28 May 2021
    And the reason for being late is "They did not answer"
    And the fostering team does "Record the answer to the decision against approval" for "The Oakleys":
      | The applicants | They let the time pass |
    Then it is recorded
    And "Answer to a decision against approval" of "The Oakleys" due by 27 May 2021 is "excluded"
    And "The Oakleys" stands at "Not approved"

  Scenario: A household that pauses has its days back
    Given today is 11 January 2021
    And "The Oakleys" asked about fostering on 4 January 2021
    And "The Oakleys" applied on 11 January 2021
    When the day is 1 February 2021
    And the fostering team records "A pause that a household asked for" for "The Oakleys":
      | Ask them again on | 1 March 2021          |
      | Why               | They are moving house |
    Then "The Oakleys" stands at "Paused"
    And "The Oakleys" does not have the task "Complete stage 1 checks"
    When the day is 1 March 2021
    Then "The Oakleys" has the task "Ask whether the application goes on" by 1 March 2021
    When the fostering team does "Ask whether the application goes on" for "The Oakleys" on 1 March 2021
    Then "The Oakleys" stands at "Stage 1 checks"
    And "The Oakleys" has the task "Complete stage 1 checks" by 5 April 2021
    And "Decision on an application to foster" of "The Oakleys" is due by 31 May 2021
    And "Recommendation of the fostering panel" of "The Oakleys" is due by 11 September 2021

  Scenario: A household that withdraws leaves no work behind
    Given today is 11 January 2021
    And "The Oakleys" asked about fostering on 4 January 2021
    And "The Oakleys" applied on 11 January 2021
    When the fostering team records "That an enquiry or application goes no further" for "The Oakleys":
      | Who ends it | The household withdraws |
      | Why         | A new job               |
    Then "The Oakleys" stands at "Went no further"
    And "The Oakleys" has no work
    And "Decision on an application to foster" of "The Oakleys" due by 3 May 2021 is "cancelled"

  Scenario: The first review goes to the panel, and the next is a year after
    Given today is 29 April 2021
    And "The Oakleys" are approved since 29 April 2021
    When the day is 28 February 2022
    Then "The Oakleys" has work at "Review the foster carers" due by 29 April 2022
    When the day is 30 April 2022
    And the reason for being late is "They were abroad"
    And the fostering team does "Review the foster carers" for "The Oakleys" on 29 April 2022
    Then "Review of foster carers" of "The Oakleys" due by 29 April 2022 is "in time"
    And "The Oakleys" has the task "Take the first review to the panel" by 10 June 2022
    And "Review of foster carers" of "The Oakleys" is due by 29 April 2023
    When the fostering team does "Take the first review to the panel" for "The Oakleys" on 30 April 2022
    Then "The Oakleys" does not have the task "Take the first review to the panel"
    When the day is 30 April 2023
    And the fostering team does "Review the foster carers" for "The Oakleys" on 30 April 2023
    Then "Review of foster carers" of "The Oakleys" due by 29 April 2023 is "late by 1 day"
    And "The Oakleys" does not have the task "Take the first review to the panel"

  Scenario: A resignation ends the approval 28 days after the notice
    Given today is 29 April 2021
    And "The Oakleys" are approved since 29 April 2021
    When the day is 3 May 2021
    And the fostering team records "Foster carers' notice of resignation" for "The Oakleys":
      | Why they leave | They go to an agency or another council |
    Then "The Oakleys" stands at "Approved, notice given"
    And the figure "FOST-01" at 3 May 2021 is 1 of 1
    When the day is 31 May 2021
    Then "The Oakleys" stands at "No longer fosters"
    And nothing like "Review of foster carers" is due for "The Oakleys"
    And the figure "FOST-01" at 31 May 2021 is 0 of 0
    And the figure "FOST-02" at 31 May 2021 is 0 of 2

  Scenario: Carers who can take no child have no free place, whatever they are approved for
    Given today is 20 May 2021
    And "The Oakleys" are approved since 29 April 2021
    Then the household "The Oakleys" has 2 free places
    When the fostering team records "The skills level of carers" for "The Oakleys":
      | Skills level     | Level 2: experienced, with further training |
      | Since            | 10 May 2021                                 |
      | What it rests on | Course on attachment, two years of fostering |
    Then it is recorded
    And the skills of "The Oakleys" are "Level 2"
    When the fostering team records "Whether carers can take a child" for "The Oakleys":
      | Can they take a child? | no          |
      | Since                  | 17 May 2021 |
    Then it is refused: "Say why they can take no child"
    When the fostering team records "Whether carers can take a child" for "The Oakleys":
      | Can they take a child? | no                    |
      | Since                  | 17 May 2021           |
      | If not, why            | A birth in the family |
    Then it is recorded
    And the household "The Oakleys" has 0 free places
    And the fostering team finds 0 free places with "The Oakleys" on the list of households
    When the fostering team records "Whether carers can take a child" for "The Oakleys":
      | Can they take a child? | yes         |
      | Since                  | 20 May 2021 |
    Then the household "The Oakleys" has 2 free places

  Scenario: Nobody has a skills level before they are approved
    Given today is 20 May 2021
    And "The Oakleys" are approved since 29 April 2021
    When the fostering team records "The skills level of carers" for "The Oakleys":
      | Skills level | Level 1: trained to the standards for foster carers |
      | Since        | 28 April 2021                                       |
    Then it is refused: "That cannot be before this"

  Scenario: Households are the fostering team's, and no child's record
    Given today is 31 May 2021
    And "The Oakleys" asked about fostering on 27 May 2021
    Then the fostering team sees the household "The Oakleys" and its work
    And the service manager sees the household "The Oakleys" and its work
    And the team manager sees the household "The Oakleys" and not its work
    And the worker may not see households
    And the analyst may not see households
    And the virtual school may not see households
    And the health team has no work for "The Oakleys"
    And the service manager finds no child called "Oakleys"
