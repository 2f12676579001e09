Feature: The review clock
  Reviews are due within 20 working days of coming into care, then 3 months, then every 6 months
  (regulation 33), each running from the day the one before was really held.

  Background:
    Given today is 31 May 2021

  # Scenario 2
  Scenario: Entering care on a weekend or a bank holiday
    Given a child "Saturday" who came into care on 1 May 2021
    And a child "Holiday" who came into care on 3 May 2021
    Then the next review of "Saturday" is due by 1 June 2021
    And the next review of "Holiday" is due by 1 June 2021

  # Scenario 6
  Scenario: First review held early, second from the actual date
    Given a child "Ada" who came into care on 29 April 2021
    And the first review of "Ada" was due by 28 May 2021
    When the review of "Ada" is recorded as held on 14 May 2021
    Then the next review of "Ada" is due by 14 August 2021
    When the day is 13 August 2021
    And the review of "Ada" is recorded as held on 12 August 2021
    Then the next review of "Ada" is due by 12 February 2022

  # Scenario 7
  Scenario: Month ends are not stretched
    Given a child "Bea" who came into care on 5 January 2021
    And a review of "Bea" was held on 31 January 2021
    Then the next review of "Bea" is due by 30 April 2021
    When the review of "Bea" is recorded as held on 4 May 2021
    Then in the figures "REV-01.YTD" at 31 May 2021 "Bea" is in the denominator only

  # Scenario 8
  Scenario: A late review is corrected after the report was published
    Given a child "Cal" who came into care on 5 January 2021
    And a review of "Cal" was held on 30 January 2021
    And the next review of "Cal" is due by 30 April 2021
    And the review of "Cal" is recorded as held on 4 May 2021
    And the Board report at 31 May 2021 has been compiled and published
    When the day is 14 June 2021
    And the team manager corrects the review of "Cal" held on 4 May 2021 to 29 April 2021 because "Signed minutes seen"
    Then the published report still says 0 of 1 for "REV-01.YTD"
    And a new report at 31 May 2021 says 1 of 1 for "REV-01.YTD"
    And as known on 13 June 2021 the figure "REV-01.YTD" at 31 May 2021 is 0 of 1
    And as known on 15 June 2021 the figure "REV-01.YTD" at 31 May 2021 is 1 of 1
    And as known on 13 June 2021 the trend of "REV-01.YTD" up to 31 May 2021 is "30 April 2021: 0 of 1, 31 May 2021: 0 of 1"
    And as known on 15 June 2021 the trend of "REV-01.YTD" up to 31 May 2021 is "30 April 2021: 1 of 1, 31 May 2021: 1 of 1"
    And the restatement list shows 1 correction with the reason "Signed minutes seen"

  # Scenario 8
  Scenario: A correction needs a reason
    Given a child "Cal" who came into care on 5 January 2021
    And a review of "Cal" was held on 30 January 2021
    When the team manager corrects the review of "Cal" held on 30 January 2021 to 29 January 2021 because ""
    Then it is refused: "Say why"

  Scenario: A review before the fourth birthday, written up after it
    Given today is 28 May 2021
    And a child "Cai" born on 26 May 2017 who came into care on 29 April 2021
    When the reviewing officer records "A review that was held" for "Cai":
      | Held on                 | 25 May 2021            |
      | How the child took part | Under four: not asked  |
    Then it is recorded
    When the reviewing officer records "A review that was held" for "Cai":
      | Held on                 | 27 May 2021            |
      | How the child took part | Under four: not asked  |
    Then it is refused: "4 or older on that day"

  # Scenario 9
  Scenario: Cancelled or adjourned is not held
    Given a child "Dee" who came into care on 22 April 2021
    And the first review of "Dee" was due by 21 May 2021
    And the review of "Dee" was cancelled on the day
    Then the review of "Dee" is overdue by 10 days
    And in the figures "REV-01.YTD" at 31 May 2021 "Dee" is in the denominator only
    And in the figures "REV-03" at 31 May 2021 "Dee" is in the denominator only
    When the day is 3 June 2021
    And the adjourned review of "Dee" finishes and is recorded as held on 3 June 2021
    Then the next review of "Dee" is due by 3 September 2021

  # Scenario 10
  Scenario: Taking part in the review
    Given six children whose reviews this year were coded PN0, PN1, PN4, PN5, PN6 and PN7
    Then the figure "REV-04" at 31 May 2021 is 3 of 5
    And the value of "REV-04" at 31 May 2021 is 60.0

  Scenario: A review is held by its task, and the work moves on
    Given a child "Eli" who came into care on 4 May 2021
    Then "Eli" has exactly one review to prepare, at "Schedule the review"
    When the meeting for "Eli" is fixed for 1 June 2021
    And the consultation for "Eli" is done
    And the social work report for "Eli" is done
    Then "Eli" has exactly one review to prepare, at "Hold the review"
    When the review of "Eli" is recorded as held on 31 May 2021
    Then "Eli" has work at "Send the decisions" due by 7 June 2021
    And "Eli" has work at "Schedule the review"

  Scenario: The same review cannot be recorded twice
    Given a child "Flo" who came into care on 4 May 2021
    And a review of "Flo" was held on 20 May 2021
    When the review of "Flo" is recorded as held on 20 May 2021
    Then it is refused: "already recorded"

  Scenario: Two people do one task
    Given a child "Gus" who came into care on 4 May 2021
    When "Rowan Reeve" and "Tess Tully" both fix the meeting for "Gus"
    Then the second is told that the task was done by "Rowan Reeve", and when

  Scenario: Leaving care ends the work
    Given a child "Hal" who came into care on 4 May 2021
    When the care of "Hal" ends on 28 May 2021 with code "E4A"
    Then "Hal" has no work
