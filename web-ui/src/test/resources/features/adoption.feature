Feature: Adoption, from the review that plans it to the order
  The agency's decision maker decides within two months; parents are told; a family is found, matched and meets the child;
  the court makes the order, which ends care that day.

  Rule: The decision

    Background:
      Given today is 22 March 2021
      And a child "Ada" born on 1 August 2020 who came into care on 2 November 2020
      And the worker records "A permanence plan that was agreed" for "Ada":
        | Agreed on               | 1 February 2021 |
        | Plan for a lasting home | Adoption        |

    Scenario: Report, advice, decision, and the parents told
      Then "Decision on adoption" of "Ada" is due by 1 April 2021
      When the worker does "Write the child's permanence report" for "Ada" on 1 March 2021
      And the worker does "Take medical and legal advice" for "Ada":
        | Medical advice on | 8 March 2021 |
        | Legal advice on   | 9 March 2021 |
      Then "Ada" has the task "Decide whether the child should be placed for adoption" by 1 April 2021
      When the service manager does "Decide whether the child should be placed for adoption" for "Ada" on 22 March 2021
      Then it is recorded
      And "Decision on adoption" of "Ada" due by 1 April 2021 is "in time"
      And "Parents told of the decision on adoption" of "Ada" is due by 24 March 2021
      And "Parents told in writing of the decision on adoption" of "Ada" is due by 29 March 2021
      And "Ada" has the task "Apply for the placement order" by 7 April 2021
      And "Link with an adoptive family" of "Ada" is due by 22 June 2021
      And "Match with an adoptive family" of "Ada" is due by 22 September 2021
      And in the figures "ADO-20.decided" at 22 March 2021 "Ada" is in the numerator

    Scenario: The decision maker needs report and advice
      When the service manager records "A decision whether a child should be placed for adoption" for "Ada" on 22 March 2021
      Then it is refused: "must have the child's permanence report"

    Scenario: A case that is not ready is sent back
      When the worker does "Write the child's permanence report" for "Ada" on 1 March 2021
      And the worker does "Take medical and legal advice" for "Ada":
        | Medical advice on | 8 March 2021 |
      And the service manager does "Decide whether the child should be placed for adoption" for "Ada":
        | Decided on | 15 March 2021                                  |
        | Decision   | More work is needed before it can be decided   |
      Then it is recorded
      And "Ada" has the task "Write the child's permanence report"
      And "Decision on adoption" of "Ada" is due by 1 April 2021
      When the worker does "Write the child's permanence report" for "Ada" on 19 March 2021
      Then "Ada" has the task "Decide whether the child should be placed for adoption"

    Scenario: Where parents consent the panel recommends first
      When the worker does "Write the child's permanence report" for "Ada" on 1 March 2021
      And the worker does "Take medical and legal advice" for "Ada":
        | Will a placement order be applied for? | no |
      Then "Ada" has the task "Take the plan to the adoption panel"
      When the service manager records "A decision whether a child should be placed for adoption" for "Ada" on 22 March 2021
      Then it is refused: "the adoption panel recommends first"
      When the worker does "Take the plan to the adoption panel" for "Ada" on 19 March 2021
      And the service manager does "Decide whether the child should be placed for adoption" for "Ada" on 22 March 2021
      Then it is recorded
      And nothing like "Placement order" is due for "Ada"

    Scenario: A day after the last day is late
      When the day is 2 April 2021
      And the worker records "A child's permanence report" for "Ada" on 1 March 2021
      And the worker records "Medical and legal advice on adoption" for "Ada":
        | Medical advice on | 8 March 2021 |
        | Legal advice on   | 8 March 2021 |
      And the reason for being late is "The decision maker was away"
      And the service manager does "Decide whether the child should be placed for adoption" for "Ada" on 2 April 2021
      Then it is recorded
      And "Decision on adoption" of "Ada" due by 1 April 2021 is "late by 1 day"

    Scenario: A plan that is given up ends the clock
      When the worker records "A permanence plan that was agreed" for "Ada":
        | Agreed on               | 15 March 2021       |
        | Plan for a lasting home | Long-term fostering |
      Then "Decision on adoption" of "Ada" due by 1 April 2021 is "cancelled"
      And "Ada" does not have the task "Write the child's permanence report"

    Scenario: Going home ends the clock
      When the care of "Ada" ends on 22 March 2021 with code "E4A"
      Then "Decision on adoption" of "Ada" due by 1 April 2021 is "cancelled"
      And "Ada" has no work

    Scenario: A review found to have been later moves the clock
      When the team manager corrects "A permanence plan that was agreed" of "Ada" because "The minutes say so":
        | Agreed on               | 15 February 2021 |
        | Plan for a lasting home | Adoption         |
      Then it is recorded
      And "Decision on adoption" of "Ada" is due by 15 April 2021

    Scenario: Decided against adoption: parents are told, nobody is sought
      When the worker does "Write the child's permanence report" for "Ada" on 1 March 2021
      And the worker does "Take medical and legal advice" for "Ada":
        | Medical advice on | 8 March 2021 |
      And the service manager does "Decide whether the child should be placed for adoption" for "Ada":
        | Decided on | 22 March 2021                                |
        | Decision   | The child should not be placed for adoption  |
      Then it is recorded
      And "Parents told of the decision on adoption" of "Ada" is due by 24 March 2021
      And nothing like "Link with an adoptive family" is due for "Ada"
      And nothing like "Placement order" is due for "Ada"

  Rule: Telling the parents

    # 2 and 5 April are bank holidays
    Scenario: Working days step over Easter
      Given today is 12 April 2021
      And a child "Bea" who came into care on 2 November 2020
      And adoption of "Bea" was decided on 1 April 2021
      Then "Parents told of the decision on adoption" of "Bea" due by 7 April 2021 is "overdue by 5 days"
      And "Parents told in writing of the decision on adoption" of "Bea" is due by 12 April 2021
      When the worker does "Write to the parents about the decision" for "Bea" on 12 April 2021
      Then "Parents told in writing of the decision on adoption" of "Bea" due by 12 April 2021 is "in time"
      When the worker records "That parents were told of the decision on adoption" for "Bea" on 31 March 2021
      Then it is refused: "cannot be told before"

    Scenario: Nobody to tell
      Given today is 6 April 2021
      And a child "Cal" who came into care on 2 November 2020
      And adoption of "Cal" was decided on 1 April 2021
      When the worker does "Tell the parents of the decision" for "Cal":
        | Who was told | No parent can be found, or none is alive |
      Then it is recorded
      And "Parents told of the decision on adoption" of "Cal" due by 7 April 2021 is "excluded"

  Rule: The court

    Background:
      Given today is 31 May 2021
      And a child "Dan" who came into care on 2 November 2020
      And adoption of "Dan" was decided on 1 March 2021
      And the reason for being late is "Papers came late"

    Scenario: The placement order changes the legal status that day
      When the worker does "Apply for the placement order" for "Dan" on 15 March 2021
      And the worker does "Record what the court decided on the placement order" for "Dan" on 7 May 2021
      Then it is recorded
      And "Dan" lives in placement "U6" under "E1" since 7 May 2021, with reason "L"
      And "Placement order" of "Dan" due by 1 September 2021 is "in time"
      And "Match with an adoptive family" of "Dan" is due by 1 September 2021
      And "Review of the child's case" of "Dan" is due by 7 August 2021

    Scenario: An order refused ends the plan
      When the worker does "Apply for the placement order" for "Dan" on 15 March 2021
      And the worker does "Record what the court decided on the placement order" for "Dan":
        | Decided on | 7 May 2021              |
        | The court  | Made no placement order |
      Then it is recorded
      And "Placement order" of "Dan" due by 1 September 2021 is "cancelled"
      And "Link with an adoptive family" of "Dan" due by 1 June 2021 is "cancelled"
      And in the figures "ADO-20.reversed" at 31 May 2021 "Dan" is in the numerator
      And in the figures "ADO-20" at 31 May 2021 "Dan" is not counted

    Scenario: A decision reversed and made again
      When the service manager records "That a decision for adoption was reversed" for "Dan":
        | Decided on | 10 May 2021              |
        | Reason     | The child's needs changed |
      Then it is recorded
      When the service manager records "A decision whether a child should be placed for adoption" for "Dan" on 24 May 2021
      Then it is recorded
      And "Match with an adoptive family" of "Dan" is due by 24 November 2021
      And "Parents told of the decision on adoption" of "Dan" is due by 26 May 2021
      And in the figures "ADO-20.reversed" at 31 May 2021 "Dan" is in the numerator
      And in the figures "ADO-20.decided" at 31 May 2021 "Dan" is in the numerator

  Rule: Finding a family

    Background:
      Given today is 31 May 2021
      And a child "Eve" in care since 1 June 2020, with foster carers since 8 June 2020, under a placement order since 1 February 2021
      And adoption of "Eve" was decided on 4 January 2021
      And the reason for being late is "Nobody suitable came forward"

    Scenario: Link, report, panel, decision
      Then "Link with an adoptive family" of "Eve" due by 4 April 2021 is "overdue by 57 days"
      And "Match with an adoptive family" of "Eve" is due by 2 June 2021
      And "Eve" does not have the task "Write the adoption placement report"
      When the family finder does "Find a family to link with the child" for "Eve" on 4 May 2021
      Then "Link with an adoptive family" of "Eve" due by 4 April 2021 is "late by 30 days"
      When the family finder does "Write the adoption placement report" for "Eve":
        | Sent to the adopters on | 7 May 2021  |
        | Day of the panel        | 20 May 2021 |
      And the family finder does "Take the match to the adoption panel" for "Eve":
        | Panel held on     | 20 May 2021 |
        | Minutes final on  | 24 May 2021 |
      Then it is refused: "The adopters had until 21 May 2021"
      When the family finder does "Take the match to the adoption panel" for "Eve":
        | Panel held on                        | 20 May 2021 |
        | Adopters had said what they think on | 19 May 2021 |
        | Minutes final on                     | 24 May 2021 |
      Then it is recorded
      # seven working days from the final minutes, 31 May being a bank holiday
      And "Eve" has the task "Decide on the match" by 3 June 2021
      When the service manager does "Decide on the match" for "Eve" on 28 May 2021
      Then it is recorded
      And "Match with an adoptive family" of "Eve" due by 2 June 2021 is "in time"
      And "Eve" has the task "Agree introductions and the adoption placement plan" by 14 June 2021
      And "Placing with the adoptive family" of "Eve" is due by 23 July 2021
      And in the figures "ADO-20.matched" at 31 May 2021 "Eve" is in the numerator

    Scenario: A match declined begins with another family
      When the family finder does "Find a family to link with the child" for "Eve" on 1 April 2021
      And the family finder does "Write the adoption placement report" for "Eve":
        | Sent to the adopters on | 6 April 2021  |
        | Day of the panel        | 20 April 2021 |
      And the family finder does "Take the match to the adoption panel" for "Eve":
        | Panel held on     | 20 April 2021       |
        | Recommendation    | Not recommended     |
        | Minutes final on  | 23 April 2021       |
      And the service manager does "Decide on the match" for "Eve":
        | Decided on | 28 April 2021                               |
        | Decision   | Not matched; another family is to be found  |
      Then it is recorded
      And "Eve" has the task "Find a family to link with the child"
      And "Match with an adoptive family" of "Eve" is due by 2 June 2021

    Scenario: A family withdraws after the match
      When the family finder does "Find a family to link with the child" for "Eve" on 1 April 2021
      And the family finder does "Write the adoption placement report" for "Eve":
        | Sent to the adopters on | 6 April 2021  |
        | Day of the panel        | 20 April 2021 |
      And the family finder does "Take the match to the adoption panel" for "Eve":
        | Panel held on     | 20 April 2021 |
        | Minutes final on  | 23 April 2021 |
      And the service manager does "Decide on the match" for "Eve" on 28 April 2021
      And the family finder records "That a link with a family ended" for "Eve":
        | Ended on | 10 May 2021                |
        | Reason   | The family expects a baby  |
      Then it is recorded
      And "Match with an adoptive family" of "Eve" is due by 2 June 2021
      And "Eve" has the task "Find a family to link with the child"
      And "Eve" does not have the task "Agree introductions and the adoption placement plan"

    Scenario: A second family is not pursued beside the first
      When the family finder does "Find a family to link with the child" for "Eve" on 4 May 2021
      And the family finder records "A link with a family who may adopt" for "Eve" on 6 May 2021
      Then it is refused: "record first that this link ended"

  Rule: Moving in

    Background:
      Given today is 31 May 2021

    # Scenario 18
    Scenario: Foster carers become adopters
      Given a child "Fay" with foster carers since 1 December 2019 is formally placed for adoption with the same carers on 1 March 2021
      Then "Fay" lives in placement "A5" under "E1" since 1 March 2021, with reason "T"
      # it is not a placement move
      And the placements of "Fay" in the 12 months to 31 May 2021 are 1
      # earlier time with the same people counts: they may apply at once, as agency adopters without notice
      And "Fay" has the task "Record the adopters' application to the court"
      And the form "An application for an adoption order" for "Fay" does not ask "Gave notice to the council on"
      When the worker records "An adoption order" for "Fay":
        | Order made on | 24 May 2021 |
      Then it is recorded
      And A10 of "Fay" stops at 1 December 2019 while A1 stops at 1 March 2021
      And the value of "ADO-11" at 31 May 2021 is 391

    # Scenario 19
    Scenario: Adoption order ends care that day
      Given today is 27 May 2021
      And a child "Gil" in care since 5 November 2019, with foster carers since 11 November 2019, under a placement order since 16 March 2020
      And adoption of "Gil" by a new family was decided on 3 February 2020 and matched on 3 March 2020
      And the worker records "That a child was placed for adoption" for "Gil" on 1 June 2020
      When the worker records "An adoption order" for "Gil":
        | Order made on | 20 May 2021 |
      Then it is recorded
      And the care of "Gil" ended on 20 May 2021 with code "E12"
      And in the figures "CLA-01" at 20 May 2021 "Gil" is not counted
      And in the figures "CLA-01" at 19 May 2021 "Gil" is in the numerator
      And in the figures "ADO-01.YTD" at 31 May 2021 "Gil" is in the numerator
      And in the figures "CLA-04.ends" at 31 May 2021 "Gil" is in the numerator
      # matched 13 days before the placement order: no days, not minus 13
      And the value of "ADO-12" at 31 May 2021 is 0
      And "Gil" has no work

    Scenario: Nobody is placed without authority
      Given a child "Hal" who came into care on 2 November 2020
      And adoption of "Hal" by a new family was decided on 1 March 2021 and matched on 3 May 2021
      When the worker records "That a child was placed for adoption" for "Hal" on 24 May 2021
      Then it is refused: "under a placement order, or with the parents' consent"

    Scenario: Introductions, then the child moves in
      Given a child "Ivy" in care since 1 June 2020, with foster carers since 8 June 2020, under a placement order since 1 February 2021
      And adoption of "Ivy" by a new family was decided on 4 January 2021 and matched on 12 April 2021
      When the worker does "Agree introductions and the adoption placement plan" for "Ivy":
        | Agreed on              | 19 April 2021 |
        | Introductions begin on | 26 April 2021 |
        | The child moves in on  | 10 May 2021   |
      Then "Ivy" has the task "Record that the child moved in with the adoptive family" by 10 May 2021
      When the worker does "Record that the child moved in with the adoptive family" for "Ivy" on 10 May 2021
      Then it is recorded
      And "Ivy" lives in placement "A6" under "E1" since 10 May 2021, with reason "P"
      And "Placing with the adoptive family" of "Ivy" due by 7 June 2021 is "in time"
      And "Review of the child's case" of "Ivy" is due by 7 June 2021
      And in the figures "ADO-20.placed" at 31 May 2021 "Ivy" is in the numerator
      And in the figures "ADO-03.awaiting" at 31 May 2021 "Ivy" is in the numerator

    Scenario: A child placed already is not placed anew, and what is known is not asked
      Given a child "Jan" in care since 1 June 2020, with foster carers since 8 June 2020, under a placement order since 1 February 2021
      And adoption of "Jan" by a new family was decided on 4 January 2021 and matched on 12 April 2021
      And the worker records "That a child was placed for adoption" for "Jan" on 10 May 2021
      Then nobody can record "That a child was placed for adoption" for "Jan"
      And the form "An adoption order" for "Jan" does not ask "Matched on"
      And the form "An adoption order" for "Jan" does not ask "Adoption was decided on"

  Rule: The order

    Background:
      Given today is 31 May 2021
      And a child "Kim" in care since 1 June 2020, with foster carers since 8 June 2020, under a placement order since 1 October 2020
      And adoption of "Kim" by a new family was decided on 1 September 2020 and matched on 2 November 2020
      And the worker records "That a child was placed for adoption" for "Kim" on 1 December 2020

    Scenario: Ten weeks pass before the adopters apply
      When the worker records "An application for an adoption order" for "Kim" on 8 February 2021
      Then it is refused: "they may apply from 9 February 2021"
      When the worker records "An application for an adoption order" for "Kim" on 9 February 2021
      Then it is recorded
      And "Application for an adoption order" of "Kim" due by 1 June 2021 is "in time"
      And "Adoption order" of "Kim" is due by 10 August 2021
      And "Kim" has the task "Ask the court for a hearing" by 9 March 2021

    Scenario: A hearing put off for the backlog is listed anew; the order ends care
      Given the worker records "An application for an adoption order" for "Kim" on 1 March 2021
      And the reason for being late is "The court did not answer"
      When the worker does "Ask the court for a hearing" for "Kim":
        | Listed on          | 20 March 2021 |
        | Day of the hearing | 14 May 2021   |
      Then "Kim" has the task "Record the adoption hearing" by 14 May 2021
      When the worker does "Record the adoption hearing" for "Kim":
        | Held, or put off, on | 14 May 2021 |
        | What the court did   | Put off     |
      Then it is refused: "Say why the hearing was put off"
      When the worker does "Record the adoption hearing" for "Kim":
        | Held, or put off, on | 14 May 2021          |
        | What the court did   | Put off              |
        | Why it was put off   | Court lists are full |
      Then it is recorded
      And in the figures "ADO-03.backlog" at 31 May 2021 "Kim" is in the numerator
      And in the figures "ADO-03.YTD" at 31 May 2021 "Kim" is in the denominator only
      When the worker does "Ask the court for a hearing" for "Kim":
        | Listed on          | 17 May 2021 |
        | Day of the hearing | 28 May 2021 |
      And the worker does "Record the adoption hearing" for "Kim":
        | Held, or put off, on | 28 May 2021                          |
        | What the court did   | Order made, consent dispensed with   |
      Then it is recorded
      And the care of "Kim" ended on 28 May 2021 with code "E12"
      And "Adoption order" of "Kim" due by 30 August 2021 is "in time"
      And the figure "ADO-03.YTD" at 31 May 2021 is 1 of 2
      And "Kim" has no work

    Scenario: Before the day of the hearing there is nothing to record
      Given the worker records "An application for an adoption order" for "Kim" on 24 May 2021
      When the worker does "Ask the court for a hearing" for "Kim":
        | Listed on          | 28 May 2021  |
        | Day of the hearing | 21 June 2021 |
      Then it is recorded
      And "Kim" does not have the task "Record the adoption hearing"
      When the day is 21 June 2021
      Then "Kim" has the task "Record the adoption hearing"

  Rule: Foster carers who adopt without the agency

    Scenario: A year with the child, and three months' notice
      Given today is 31 May 2021
      And a child "Lea" who came into care on 4 May 2020
      When the worker records "An application for an adoption order" for "Lea":
        | Applied on                    | 3 May 2021      |
        | Gave notice to the council on | 4 January 2021  |
      Then it is refused: "Foster carers may apply after a year: from 4 May 2021"
      When the worker records "An application for an adoption order" for "Lea":
        | Applied on                    | 4 May 2021      |
        | Gave notice to the council on | 5 February 2021 |
      Then it is refused: "they may apply from 5 May 2021"
      When the worker records "An application for an adoption order" for "Lea":
        | Applied on                    | 4 May 2021      |
        | Gave notice to the council on | 4 February 2021 |
      Then it is recorded
      And "Adoption order" of "Lea" is due by 2 November 2021

  Rule: Disruption

    Background:
      Given today is 12 April 2021
      And a child "Mia" in care since 1 June 2020, with foster carers since 8 June 2020, under a placement order since 1 October 2020
      And adoption of "Mia" by a new family was decided on 1 September 2020 and matched on 2 November 2020
      And the worker records "That a child was placed for adoption" for "Mia" on 1 December 2020
      And the worker records "That a placement for adoption ended" for "Mia":
        | Came back on | 12 April 2021                   |
        | Reason       | The child's needs changed       |
        | Lives now    | Other foster carer              |

    Scenario: Meeting and review between the 28th and the 42nd day
      Then it is recorded
      And "Mia" lives in placement "U6" under "E1" since 12 April 2021, with reason "P"
      And "Disruption meeting" of "Mia" is due by 24 May 2021
      And "Review after a disruption" of "Mia" is due by 24 May 2021
      And "Mia" does not have the task "Hold the disruption meeting"
      When the day is 7 May 2021
      And the review of "Mia" is recorded as held on 7 May 2021
      Then "Review after a disruption" of "Mia" is due by 24 May 2021
      When the team manager records "A disruption meeting" for "Mia" on 7 May 2021
      Then it is refused: "held from 10 May 2021 to 24 May 2021"
      When the day is 24 May 2021
      And the team manager does "Hold the disruption meeting" for "Mia" on 10 May 2021
      Then "Disruption meeting" of "Mia" due by 24 May 2021 is "in time"
      When the reviewing officer does "Review the child's case after the disruption" for "Mia" on 24 May 2021
      Then it is recorded
      And "Review after a disruption" of "Mia" due by 24 May 2021 is "in time"
      And "Mia" has the task "Decide whether adoption is still the plan" by 8 June 2021

    Scenario: A day after the 42nd it is late
      When the day is 25 May 2021
      And the reason for being late is "The former adopters could not come"
      And the team manager does "Hold the disruption meeting" for "Mia" on 25 May 2021
      Then "Disruption meeting" of "Mia" due by 24 May 2021 is "late by 1 day"

    Scenario: Adoption affirmed: another family is sought
      When the day is 24 May 2021
      And the team manager does "Hold the disruption meeting" for "Mia" on 17 May 2021
      And the service manager does "Decide whether adoption is still the plan" for "Mia" on 24 May 2021
      Then it is recorded
      And "Match with an adoptive family" of "Mia" is due by 24 November 2021
      And "Mia" has the task "Find a family to link with the child"
      And in the figures "ADO-20.ordered" at 24 May 2021 "Mia" is in the numerator

    Scenario: Adoption reversed
      When the day is 24 May 2021
      And the team manager does "Hold the disruption meeting" for "Mia" on 17 May 2021
      And the service manager does "Decide whether adoption is still the plan" for "Mia":
        | Decided on | 24 May 2021                          |
        | Decision   | Reversed: The child's needs changed  |
      Then it is recorded
      And "Mia" does not have the task "Find a family to link with the child"
      And in the figures "ADO-20" at 24 May 2021 "Mia" is not counted
      And in the figures "ADO-20.reversed" at 24 May 2021 "Mia" is in the numerator
