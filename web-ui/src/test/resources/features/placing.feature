Feature: Whether a child may live there
  Relatives and friends are approved for a time, then for good; placements outside the area are approved and told to the
  council there; school in years 10 and 11 is not disrupted by the way.

  # C-10
  Scenario: A temporary approval lasts 16 weeks
    Given today is 1 February 2021
    And a child "Ann" living with her aunt since 29 January 2021
    Then "Approval of a connected person" of "Ann" is due by 1 February 2021
    When the service manager does "Approve the relative or friend" for "Ann":
      | on       | 29 January 2021 |
      | approval | TEMPORARY       |
    Then "Approval of a connected person" of "Ann" is due by 21 May 2021
    And "Ann" has the task "Decide whether the relative or friend becomes a foster carer" by 21 May 2021
    When the day is 21 May 2021
    And the service manager does "Decide whether the relative or friend becomes a foster carer" for "Ann" on 21 May 2021
    Then "Approval of a connected person" of "Ann" due by 21 May 2021 is "in time"

  Scenario: While the approval is temporary, the child is visited weekly
    Given today is 1 February 2021
    And a child "Abi" living with her aunt since 29 January 2021
    When the service manager does "Approve the relative or friend" for "Abi":
      | on       | 29 January 2021 |
      | approval | TEMPORARY       |
    And the worker records "A visit" for "Abi" on 1 February 2021
    Then "Visit to the child" of "Abi" is due by 8 February 2021
    When the day is 8 February 2021
    And the service manager does "Decide whether the relative or friend becomes a foster carer" for "Abi" on 8 February 2021
    And the worker records "A visit" for "Abi" on 8 February 2021
    Then "Visit to the child" of "Abi" is due by 22 March 2021

  # C-10
  Scenario: 24 weeks from 24 April to 25 September 2020
    Given today is 30 September 2020
    And a child "Ben" living with her aunt since 25 September 2020
    When the service manager does "Approve the relative or friend" for "Ben":
      | on       | 25 September 2020 |
      | approval | TEMPORARY         |
    Then "Approval of a connected person" of "Ben" is due by 12 March 2021
    When the service manager puts right "How a relative or friend who cares for the child is approved" of "Ben" to 26 September 2020
    Then "Approval of a connected person" of "Ben" is due by 16 January 2021

  # C-10
  Scenario: One extension of up to 8 weeks
    Given today is 20 May 2021
    And a child "Cal" living with her aunt since 29 January 2021
    When the reason for being late is "Recorded afterwards"
    And the service manager does "Approve the relative or friend" for "Cal":
      | on       | 29 January 2021 |
      | approval | TEMPORARY       |
    When the service manager records "That a temporary approval goes on" for "Cal":
      | until | 17 July 2021 |
    Then it is refused: "until 16 July 2021"
    When the service manager records "That a temporary approval goes on" for "Cal":
      | until      | 16 July 2021 |
      | panelAsked | no           |
    Then it is refused: "Seek the fostering panel's views"
    When the service manager records "That a temporary approval goes on" for "Cal":
      | until | 16 July 2021 |
    Then "Approval of a connected person" of "Cal" is due by 16 July 2021
    When the service manager records "That a temporary approval goes on" for "Cal":
      | until | 16 July 2021 |
    Then it is refused: "only once"

  # C-10
  Scenario: Not approved when the time is over, the placement must end
    Given today is 24 May 2021
    And a child "Dot" living with her aunt since 29 January 2021
    When the reason for being late is "Recorded afterwards"
    And the service manager does "Approve the relative or friend" for "Dot":
      | on       | 29 January 2021 |
      | approval | TEMPORARY       |
    Then "Approval of a connected person" of "Dot" due by 21 May 2021 is "overdue by 3 days"
    And "Dot" has the task "Move the child from a carer who is not approved"
    When the worker does "Move the child from a carer who is not approved" for "Dot":
      | type     | U6     |
      | provider | PR1    |
      | because  | APPRR  |
      | review   | EXEMPT |
    Then it is recorded
    And "Approval of a connected person" of "Dot" due by 21 May 2021 is "missed"
    And "Dot" does not have the task "Move the child from a carer who is not approved"

  # C-10
  Scenario: A refusal is reviewed
    Given today is 14 May 2021
    And a child "Eda" living with her aunt since 29 January 2021
    When the reason for being late is "Recorded afterwards"
    And the service manager does "Approve the relative or friend" for "Eda":
      | on       | 29 January 2021 |
      | approval | TEMPORARY       |
    And the service manager does "Decide whether the relative or friend becomes a foster carer" for "Eda":
      | approved | no |
    Then "Eda" has the task "Move the child from a carer who is not approved"
    When the service manager records "That a temporary approval goes on" for "Eda":
      | because | REVIEW_OF_REFUSAL |
      | until   | 30 June 2021      |
    Then "Eda" has the task "Decide whether the relative or friend becomes a foster carer" by 30 June 2021

  Scenario: A relative who is a foster carer already
    Given today is 1 February 2021
    And a child "Fay" living with her aunt since 29 January 2021
    When the service manager does "Approve the relative or friend" for "Fay":
      | on       | 29 January 2021 |
      | approval | FULL            |
    Then "Approval of a connected person" of "Fay" due by 1 February 2021 is "in time"

  # Regulation 11
  Scenario: A home outside the area is approved and told to the council there
    Given today is 6 May 2021
    And the postcode "TF1 1AA" lies in another council's area
    And a child "Gus" in a children's home at "TF1 1AA" since 29 April 2021
    Then "Approval of a placement outside the area" of "Gus" is due by 7 May 2021
    And "Notice to the council of the area" of "Gus" is due by 7 May 2021
    And "Gus" does not have the task "Tell the council of the area"
    When the service manager does "Approve the placement outside the area" for "Gus" on 6 May 2021
    Then "Approval of a placement outside the area" of "Gus" due by 7 May 2021 is "in time"
    When the worker records "Notices of a placement" for "Gus":
      | on | 5 May 2021            |
      | to | The child; Parents    |
    Then "Gus" has the task "Tell the council of the area" by 7 May 2021
    When the worker does "Tell the council of the area" for "Gus" on 6 May 2021
    Then "Notice to the council of the area" of "Gus" due by 7 May 2021 is "in time"

  Scenario: Notices that name the council settle it; the council's own carers need no approval
    Given today is 6 May 2021
    And the postcode "TF1 1AA" lies in another council's area
    And a child "Hew" with the council's own foster carer at "TF1 1AA" since 29 April 2021
    Then nothing like "Approval of a placement outside the area" is due for "Hew"
    When the worker records "Notices of a placement" for "Hew":
      | on | 5 May 2021                               |
      | to | Council of the area, where it is another |
    Then "Notice to the council of the area" of "Hew" due by 7 May 2021 is "in time"

  # Regulation 10
  Scenario: A move in year 11 settles school
    Given today is 14 May 2021
    And a child "Ivy" born on 31 August 2005 who came into care on 4 January 2021
    When "Ivy" moves to a new carer on 30 April 2021
    Then "School in years 10 and 11" of "Ivy" due by 10 May 2021 is "overdue by 4 days"
    When the reason for being late is "The school did not answer"
    And the worker does "Settle school in years 10 and 11" for "Ivy" on 11 May 2021
    Then "School in years 10 and 11" of "Ivy" due by 10 May 2021 is "late by 1 day"

  Scenario Outline: Years 10 and 11 only
    Given today is 14 May 2021
    And a child "Jay" born on <born> who came into care on 4 January 2021
    When "Jay" moves to a new carer on 30 April 2021
    Then "Jay" <has> the task "Settle school in years 10 and 11"

    Examples:
      | born             | has           |
      | 31 August 2004   | does not have |
      | 1 September 2004 | has           |
      | 31 August 2006   | has           |
      | 1 September 2006 | does not have |

  Scenario: With which of the council's own foster households a child lives
    Given today is 31 May 2021
    And "The Oakleys" are approved since 29 April 2020
    And a child "Hal" with the council's own foster carer at "WV12BB" since 3 May 2021
    Then the household "The Oakleys" has 2 free places
    When the worker records "The foster household the child lives with" for "Hal":
      | Household | The Oakleys: Any child up to 18, 2 at a time |
    Then "Hal" lives with the household "The Oakleys" since 3 May 2021
    And the household "The Oakleys" has 1 free place
    And the fostering team finds 1 free place with "The Oakleys" on the list of households
    And the fostering team reads that "Hal" lives with the household "The Oakleys", and may not open the record
    And the figure "PLA-05.otherOwn" at 31 May 2021 is 1 of 1
    And the figure "PLA-05.familyValues" at 31 May 2021 is 0 of 1
    When the care of "Hal" ends on 31 May 2021 with code "E4A"
    Then the household "The Oakleys" has 2 free places

  Scenario: Only a household that was approved when the child came can be chosen
    Given today is 31 May 2021
    And "The Oakleys" are approved since 10 May 2021
    And a child "Ira" with the council's own foster carer at "WV12BB" since 3 May 2021
    When the worker records "The foster household the child lives with" for "Ira":
      | household | household-0 |
    Then it is refused: "no household of that name was approved when the child came there"
