Feature: A child of whom no return has told yet
  A caseworker or a manager registers the child; children who may be the same are shown before it is made.

  Background:
    Given today is 31 May 2021

  Scenario: A child nobody has heard of
    When the worker registers "Remy Marsh", born on 2 March 2015
    Then "Remy Marsh" is on the record

  Scenario: Everything that is asked
    When the service manager registers:
      | Name                         | Yonas Tesfay     |
      | Born on                      | 2 March 2006     |
      | Sex                          | Male             |
      | Disability                   | Hearing; Autism  |
      | Unaccompanied, seeking asylum | yes             |
      | Number of the child          | a-1234           |
      | Team                         | North            |
    Then "Yonas Tesfay" is on the record
    And what is known of them is: male, unaccompanied, disabilities "Hearing, Autism", number "A-1234"

  Scenario: Is it one of these?
    Given a child "Remy Marsh" born on 2 March 2015 who is not in care
    And a child "Remi Marsh-Hill" born on 2 March 2015 who is not in care
    And a child "Ola Ray" born on 2 March 2015 who is not in care
    When the worker registers "Remy Marsh", born on 2 March 2015
    Then it is asked whether it is one of 2 children, "Remy Marsh" among them
    When the worker registers "Remy Marsh", born on 2 March 2015, who is none of those shown
    Then "Remy Marsh" is on the record

  Scenario: The same name on another birthday is shown too
    Given a child "Remy Marsh" born on 2 March 2015 who is not in care
    When the worker registers "remy  marsh", born on 3 March 2015
    Then it is asked whether it is one of 1 children, "Remy Marsh" among them

  Scenario: A number is given once
    Given a child "A-1234" born on 2 March 2015 who is not in care
    When the worker registers:
      | Name                | Bea Quinn    |
      | Born on             | 9 April 2016 |
      | Number of the child | a-1234       |
    Then it is refused: "belongs to a child on the record"

  Scenario: Only children come into care
    When the worker registers "Sol Grown", born on 31 May 2003
    Then it is refused: "only someone under 18"
