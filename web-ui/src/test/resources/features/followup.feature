Feature: What follows from a review
  Decisions become actions that someone does by a day, the reviewing officer looks at the plan at mid-point, and a concern
  goes up stage by stage until it is resolved.

  Background:
    Given today is 1 June 2021
    And a child "Ada" who came into care on 4 May 2021
    When the review of "Ada" is recorded as held on 1 June 2021
    Then it is accepted

  Scenario: An action goes to the one who does it and is late when its day has passed
    When the reviewing officer records "An action agreed at a review" for "Ada":
      | What is to be done | Find a swimming club |
      | Who does it        | Social worker        |
      | By                 | 15 June 2021         |
    Then it is recorded
    And "Action of a review" of "Ada" is due by 15 June 2021
    And "Ada" has the task "Do what the review agreed" by 15 June 2021
    When the day is 17 June 2021
    Then "Action of a review" of "Ada" due by 15 June 2021 is "overdue by 2 days"
    When the reason for being late is "The club was full"
    And the worker does "Do what the review agreed" for "Ada" on 16 June 2021
    Then it is recorded
    And "Action of a review" of "Ada" due by 15 June 2021 is "late by 1 day"

  Scenario: An action for the virtual school waits in its queue
    When the reviewing officer records "An action agreed at a review" for "Ada":
      | What is to be done | Ask for a tutor |
      | Who does it        | Virtual school  |
      | By                 | 30 June 2021    |
    Then "Ada" has the task "Do what the review asked of the virtual school" by 30 June 2021

  Scenario: The plan is checked three months after the review
    Then "Mid-point check" of "Ada" is due by 1 September 2021
    When the day is 1 September 2021
    And the reviewing officer does "Check the plan at mid-point" for "Ada" on 1 September 2021
    Then it is recorded
    And "Mid-point check" of "Ada" due by 1 September 2021 is "in time"

  Scenario: The next review makes the check unnecessary
    When the day is 20 August 2021
    And the review of "Ada" is recorded as held on 20 August 2021
    Then it is accepted
    And "Mid-point check" of "Ada" is due by 20 November 2021

  Scenario: Leaving care ends what was agreed
    When the reviewing officer records "An action agreed at a review" for "Ada":
      | What is to be done | Find a swimming club |
      | By                 | 15 June 2021         |
    And the day is 10 June 2021
    And the care of "Ada" ends on 9 June 2021 with code "E4A"
    Then "Action of a review" of "Ada" due by 15 June 2021 is "cancelled"
    And "Mid-point check" of "Ada" due by 1 September 2021 is "cancelled"
    And "Ada" does not have the task "Do what the review agreed"

  Scenario: A concern goes up stage by stage and has twenty working days
    When the reviewing officer records "A concern of the reviewing officer" for "Ada":
      | What it is about | No life story work was begun |
      | Begins with      | Team manager                 |
    Then "Concern of the reviewing officer" of "Ada" is due by 29 June 2021
    And "Ada" has the task "Answer the concern as team manager"
    When the team manager does "Answer the concern as team manager" for "Ada":
      | Answer                     | No worker was free          |
      | The reviewing officer says | Goes to the head of service |
    Then "Ada" has the task "Answer the concern as head of service"
    And "Concern of the reviewing officer" of "Ada" is due by 29 June 2021
    When the head of service does "Answer the concern as head of service" for "Ada":
      | Answer                     | It begins on Monday       |
      | The reviewing officer says | Goes to the team manager  |
    Then it is refused: "It can go up only, or be resolved"
    When the head of service does "Answer the concern as head of service" for "Ada":
      | Answer                     | It begins on Monday |
      | The reviewing officer says | Resolved            |
    Then it is recorded
    And "Concern of the reviewing officer" of "Ada" due by 29 June 2021 is "in time"

  Scenario: The case can be referred to Cafcass beside every stage
    When the reviewing officer records "A referral to Cafcass" for "Ada":
      | Why | The plan drifts and no stage has answered |
    Then it is recorded

  Scenario: An adjourned review is held on the day of its second part
    When the day is 25 August 2021
    And the reviewing officer records "That a review was adjourned" for "Ada":
      | Adjourned on | 24 August 2021           |
      | Why          | A report was missing     |
      | Goes on      | 31 August 2021           |
    Then it is recorded
    And "Ada" has the task "Hold the review" by 31 August 2021
    When the day is 2 September 2021
    And the adjourned review of "Ada" finishes and is recorded as held on 31 August 2021
    Then it is accepted
    And the next review of "Ada" is due by 28 February 2022
