Feature: The report to the Board
  A report to the Corporate Parenting Board is compiled, checked, signed, published and presented. What was signed never
  changes; what councillors ask is answered at once or stays on the schedule of outstanding matters until they accept the
  answer.

  # Scenario 25
  Scenario: The report reaches the Board
    Given the figures at 31 May 2021 have passed the quality check and the Deputy Director has signed them
    When anyone tries to change a figure
    Then it is refused, and only a numbered restatement can be issued
    And the public copy shows counts of 1 to 5 as "c", and no total lets a reader work one out
    When a councillor asks why care proceedings are delayed and the answer needs work
    Then an action with an owner and a date goes on the schedule of outstanding matters
    And when the Board resolves that the report be received, the report is Received but the action stays open until the Board accepts the answer

  Scenario: Every step has its day, counted back from the meeting across the bank holidays
    Given today is 4 May 2021
    And a meeting of the Board "June" on 24 June 2021
    Then "Day that the Board's report speaks of" of "June" is due by 12 May 2021
    And "Publishing of the Board's report" of "June" is due by 16 June 2021
    And "Presenting of the Board's report" of "June" is due by 24 June 2021
    And "June" has the task "Fix the day the report speaks of" by 12 May 2021
    And the report to "June" is "Scheduled"
    When the analyst does "Fix the day the report speaks of" for "June":
      | The report speaks of | 31 May 2021 |
    Then "Figures of the Board's report" of "June" is due by 3 June 2021
    And "Quality check of the Board's report" of "June" is due by 4 June 2021
    And "Narrative of the Board's report" of "June" is due by 7 June 2021
    And "Head of service's review of the Board's report" of "June" is due by 9 June 2021
    And "Sign-off of the Board's report" of "June" is due by 14 June 2021
    And the report to "June" is "Being compiled"
    And "June" does not have the task "Compile the figures"
    When the day is 31 May 2021
    Then "June" has the task "Compile the figures" by 3 June 2021

  Scenario: Five clear days before a meeting after Easter
    Given today is 1 March 2021
    And a meeting of the Board "April" on 8 April 2021
    Then "Publishing of the Board's report" of "April" is due by 29 March 2021
    And "Sign-off of the Board's report" of "April" is due by 25 March 2021

  Scenario: A working group may have its papers later
    Given today is 4 May 2021
    And a meeting "June" on 24 June 2021 of a Board that is no formal committee
    Then "Publishing of the Board's report" of "June" is due by 17 June 2021

  Scenario: When the meeting moves, every step moves with it
    Given today is 4 May 2021
    And a meeting of the Board "June" on 24 June 2021
    When the analyst records "The day and place of the meeting" for "June":
      | Day of the meeting | 1 July 2021 |
    Then it is recorded
    And "Publishing of the Board's report" of "June" is due by 23 June 2021
    And "June" has the task "Fix the day the report speaks of" by 19 May 2021

  Scenario: From compiling to the signature, step by step
    Given today is 1 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is compiled
    Then the report to "June" is "In quality check"
    When the analyst does "Check the quality of the figures" for "June":
      | The figures               | Failed: the data are put right and the figures compiled anew |
      | What was wrong, or is explained in a footnote | Two children have no placement               |
    Then the report to "June" is "Being compiled"
    And "June" has the task "Compile the figures" by 4 June 2021
    When the figures as at 31 May 2021 are compiled anew for "June"
    And the report to "June" has passed the quality check
    Then the report to "June" is "Narrative being written"
    And "June" has the task "Write the narrative" by 7 June 2021
    When the narrative of the report to "June" is written
    Then the report to "June" is "Awaiting sign-off"
    And "June" has the task "Review the report" by 9 June 2021
    When the head of service does "Review the report" for "June" on 1 June 2021
    Then "June" has the task "Sign the report or return it" by 14 June 2021
    When the Deputy Director does "Sign the report or return it" for "June":
      | Decision | Signed |
    Then the report to "June" is "Signed"
    And "Sign-off of the Board's report" of "June" due by 14 June 2021 is "in time"
    And "June" has the task "Publish the report" by 16 June 2021

  Scenario: Figures do not pass by half
    Given today is 1 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is compiled
    When the analyst records "A quality check of the figures" for "June":
      | The figures             | Passed |
      | Looked at and in order  | Opening number plus starts minus ends is the closing number |
    Then it is refused: "Figures pass when everything was looked at; still open: Ages and placements add up"

  Scenario: A signature is given by nobody else
    Given today is 1 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is with the Deputy Director
    When the service manager records "The Deputy Director's decision on the report" for "June" on 1 June 2021
    Then it is refused: "This is recorded by others"
    When the head of service records "The Deputy Director's decision on the report" for "June" on 1 June 2021
    Then it is refused: "This is recorded by others"

  Scenario: Returned twice, the director decides
    Given today is 7 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is with the Deputy Director
    When the Deputy Director returns the report to "June" because ""
    Then it is refused: "Say what has to be put right"
    When the Deputy Director returns the report to "June" because "Say why dental checks fell"
    Then the report to "June" is "Returned"
    And "June" has the task "Put right what was returned" by 14 June 2021
    When the report to "June" is put right and passed on again
    Then "June" has the task "Sign the report or return it"
    When the Deputy Director returns the report to "June" because "Compare with last year"
    And the report to "June" is put right and passed on again
    Then "June" has the task "Take the report to the director" by 14 June 2021
    When the Deputy Director returns the report to "June" because "Once more"
    Then it is refused: "no longer asks for this"
    And the director signs what was taken to them for "June"
    And the report to "June" is "Signed"

  Scenario: A sign-off that was missed is told, and never blocks
    Given today is 14 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is with the Deputy Director
    Then nothing about the report to "June" has to be known beyond those who work on it
    When the day is 15 June 2021
    Then about the report to "June" it has to be known: "was to be signed by 14 June 2021: the director is to be told"
    When the Deputy Director does "Sign the report or return it" for "June":
      | Decision | Signed |
    Then it is refused: "It was to be done by 14 June 2021: say why it is late"
    When the reason for being late is "Waiting for the court figures"
    And the Deputy Director does "Sign the report or return it" for "June":
      | Decision | Signed |
    Then it is recorded
    And "Sign-off of the Board's report" of "June" due by 14 June 2021 is "late by 1 day"

  Scenario: On the last day in time it is no late paper
    Given today is 16 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is signed and published
    Then "Publishing of the Board's report" of "June" due by 16 June 2021 is "in time"
    And nothing about the report to "June" has to be known beyond those who work on it
    And "June" does not have the task "Present the report"
    When the day is 24 June 2021
    And the Deputy Director does "Present the report" for "June" on 24 June 2021
    Then it is recorded
    And the report to "June" is "Presented"

  Scenario: Published a day late it is a late paper, which the chair must take as urgent
    Given today is 17 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is signed and published
    Then "Publishing of the Board's report" of "June" due by 16 June 2021 is "late by 1 day"
    And about the report to "June" it has to be known: "A late paper: it was to be published by 16 June 2021"
    When the day is 24 June 2021
    And the Deputy Director presents the report to "June" without a word on its urgency
    Then it is refused: "Special circumstances for which the chair took it as urgent: an answer is needed"
    When the Deputy Director does "Present the report" for "June":
      | Presented on | 24 June 2021 |
      | Special circumstances for which the chair took it as urgent | The court's figures came on 15 June |
    Then it is recorded

  Scenario: The Board sees a report only when it is signed and published
    Given today is 7 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is with the Deputy Director
    When the analyst records "That the report was published" for "June" on 7 June 2021
    Then it is refused: "A report reaches the Board only when it is signed"
    And a Board member sees 0 meetings and 0 reports
    When the Deputy Director does "Sign the report or return it" for "June":
      | Decision | Signed |
    Then a Board member sees 0 meetings and 0 reports
    When the analyst does "Publish the report" for "June" on 7 June 2021
    Then a Board member sees 1 meeting and 1 report
    And a Board member who opens "June" sees neither work nor history

  Scenario: A query is answered at once, or someone answers it by a day
    Given today is 7 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is signed and published
    When the day is 24 June 2021
    And the service manager records "A query of a councillor" for "June":
      | Asked by | Councillor Reed |
      | Question | How many children are in care? |
    Then it is refused: "Give the answer, or say who answers and by which day"
    When the service manager records "A query of a councillor" for "June":
      | Asked by | Councillor Reed |
      | Question | How many children are in care? |
      | Answer given at once | 600 |
    Then it is recorded
    And the schedule of outstanding matters is empty
    When the service manager records "A query of a councillor" for "June":
      | Asked by | Councillor Shah |
      | Question | Why did participation fall? |
      | Otherwise: who answers | Harley Head |
      | Answer due by | 8 July 2021 |
    Then the schedule of outstanding matters is:
      | Why did participation fall? | Harley Head | Open |
    And "June" has the task "Answer the councillor's query" by 8 July 2021
    And "Action for the Board" of "June" due by 8 July 2021 is "not yet due"
    And the value of "RPT-03" at 24 June 2021 is 1

  Scenario: An action stays until the Board accepts the answer
    Given today is 7 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is signed and published
    When the day is 24 June 2021
    And the service manager records "A query of a councillor" for "June":
      | Asked by | Councillor Shah |
      | Question | Why did participation fall? |
      | Otherwise: who answers | Harley Head |
      | Answer due by | 8 July 2021 |
    And the day is 9 July 2021
    Then "Action for the Board" of "June" due by 8 July 2021 is "overdue by 1 day"
    When the reason for being late is "The reviewing officers were asked first"
    And the head of service does "Answer the councillor's query" for "June":
      | Answer, as in the written briefing | Reviews were by telephone |
    Then "Action for the Board" of "June" due by 8 July 2021 is "late by 1 day"
    And the schedule of outstanding matters is:
      | Why did participation fall? | Harley Head | Answered; the Board has not accepted it yet |
    And "June" has the task "Put the answer before the Board" by 9 September 2021
    When the service manager does "Put the answer before the Board" for "June":
      | The Board | More was asked for |
      | More is due by | 1 September 2021 |
    Then "June" has the task "Answer the councillor's query" by 1 September 2021
    When the day is 31 August 2021
    And the head of service does "Answer the councillor's query" for "June":
      | Answer, as in the written briefing | Since August they are held face to face |
    And the service manager does "Put the answer before the Board" for "June":
      | The Board | Accepted |
    Then the schedule of outstanding matters is empty
    And "Action for the Board" of "June" due by 1 September 2021 is "in time"
    And the value of "RPT-03" at 30 August 2021 is 1
    And the value of "RPT-03" at 31 August 2021 is 0

  Scenario: A deferred report is presented again
    Given today is 7 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is signed and published
    When the day is 24 June 2021
    And the Deputy Director does "Present the report" for "June" on 24 June 2021
    And the service manager does "Record what the Board resolved" for "June":
      | Resolution | Deferred to a later meeting |
    Then it is refused: "Say to which later meeting it was deferred"
    When the service manager does "Record what the Board resolved" for "June":
      | Resolution | Deferred to a later meeting |
      | Deferred to the meeting on | 2 September 2021 |
    Then the report to "June" is "Presented"
    And "June" does not have the task "Present the report"
    When the day is 2 September 2021
    And the Deputy Director does "Present the report" for "June" on 2 September 2021
    And the service manager does "Record what the Board resolved" for "June":
      | Resolution  | Noted |
      | Resolved on | 2 September 2021 |
    Then the report to "June" is "Closed"

  Scenario: A further report needs someone who writes it
    Given today is 7 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is signed and published
    When the day is 24 June 2021
    And the Deputy Director does "Present the report" for "June" on 24 June 2021
    And the service manager does "Record what the Board resolved" for "June":
      | Resolution | A further report was asked for |
    Then it is refused: "Record first what the further report is to answer"

  Scenario: An error found later is restated with a number, and the Board is told
    Given today is 7 June 2021
    And a meeting of the Board "June" on 24 June 2021
    And the report to "June" as at 31 May 2021 is signed and published
    When the day is 24 June 2021
    And the Deputy Director does "Present the report" for "June" on 24 June 2021
    And the service manager does "Record what the Board resolved" for "June":
      | Resolution | Received |
    Then the report to "June" is "Closed"
    When the day is 1 July 2021
    And restatement of "June" is issued because "A review was counted late that was not"
    Then it is recorded
    And the report to "June" is "Restated"
    And a Board member sees 1 meeting and 2 reports
    And the value of "RPT-02" at 30 June 2021 is 0
    And the value of "RPT-02" at 1 July 2021 is 1
    When a meeting of the Board "September" on 2 September 2021
    And the day is 2 September 2021
    Then the value of "RPT-02" at 1 September 2021 is 1
    And the value of "RPT-02" at 2 September 2021 is 0
