Feature: People who move to another team, or leave
  The council's directory says who works for it. Whoever is no longer in the team has no more of its tasks: they go back to the
  queue, where colleagues find them, and what was done keeps the name of who did it.

  Background:
    Given today is 20 May 2021
    And the council's directory names everyone
    And a child "Ada" who came into care on 29 April 2021
    And the worker has the task "Agree the placement plan" of "Ada"

  Scenario: A social worker moves to another team
    When the directory says that the worker is in the team "South"
    Then nobody has the task "Agree the placement plan" of "Ada"
    And tasks went back to their queues

  Scenario: A social worker leaves
    When the directory no longer names the worker
    Then nobody has the task "Agree the placement plan" of "Ada"
    And tasks went back to their queues

  Scenario: A new name changes nobody's work
    When the directory says that the worker is called "Casey Cole-Carr"
    Then the worker still has the task "Agree the placement plan" of "Ada"

  Scenario: A directory that names nobody is not believed
    When the directory names nobody
    Then the worker still has the task "Agree the placement plan" of "Ada"
