Feature: An auditor reads who did what
  Whoever answers for a child's record must be able to say who looked at it and who changed it. The trail says it in words, with
  the name of who did it, and also what they were refused.

  Background:
    Given today is 20 May 2021
    And a child "Ada" who came into care on 29 April 2021

  Scenario: Who opened a child's record
    When the worker opens the record of "Ada"
    Then the auditor reads that the worker did this with "Ada": "Opened a child's record"

  Scenario: Who recorded what
    When the worker opens the form "A placement plan that was agreed" for "Ada"
    Then the auditor reads that the worker did this with "Ada": "Opened the form: A placement plan that was agreed"

  Scenario: What somebody was refused
    When the auditor tries to open the record of "Ada"
    Then the auditor reads that the auditor did this with "Ada": "Opened a child's record"
    And the trail says of it "refused: not allowed"

  Scenario: What was decided on local practice
    When the service manager sets "WARN_BEFORE_DUE" to "8" from 21 May 2021 because "Too many late plans"
    Then the auditor reads that the service manager did this: "Decided local practice: Warn worker and team manager before the last day"
    When the service manager sets "WRITE_CARE_PLAN" to "TEAM_MANAGER" from 21 May 2021 because "The worker is away"
    Then the auditor reads that the service manager did this: "Decided local practice: Write the care plan"
