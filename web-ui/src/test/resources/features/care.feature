Feature: Coming into care, moving and leaving
  The record of care is kept legal as it is made: what cannot be is refused with a reason.

  Background:
    Given today is 31 May 2021

  # Scenario 11
  Scenario: Turning 18 on the report date
    Given a child "Ivo" born on 31 May 2003 who came into care on 6 January 2020
    When the care of "Ivo" ends on 31 May 2021 with code "E8"
    Then it is refused: "Turning 18 is no reason"
    When the care of "Ivo" ends on 31 May 2021 with code "E17"
    Then it is accepted
    And in the figures "CLA-01" at 31 May 2021 "Ivo" is not counted
    And in the figures "CLA-04.ends" at 31 May 2021 "Ivo" is in the numerator

  # Scenario 11
  Scenario: Someone who turned 18 appears in the care leaver figures
    Given a care leaver "Kit" born on 31 May 2003 who is in touch, working and suitably housed
    Then in the figures "CLV-01.17-18" at 31 May 2021 "Kit" is in the numerator

  # Scenario 12
  Scenario: Starting or ending care on the report date
    Given a child "Lou" who came into care on 31 May 2021
    And a child "Max" who came into care on 4 January 2021
    When the care of "Max" ends on 31 May 2021 with code "E4A"
    Then in the figures "CLA-01" at 31 May 2021 "Lou" is in the numerator
    And in the figures "CLA-01" at 31 May 2021 "Max" is not counted
    And opening number plus starts minus ends equals the closing number at 31 May 2021

  # Scenario 15
  Scenario Outline: Legal status and placement change on the same day
    Given a child "Ned" under an interim care order who came into care on 4 January 2021
    When <first> on 12 May 2021
    And <second> on 12 May 2021
    Then exactly one new episode of "Ned" starts on 12 May 2021 with reason "B"
    And no episode of "Ned" starts and ends on the same day

    Examples:
      | first                                    | second                                   |
      | a full care order is recorded for "Ned"  | "Ned" moves to a new carer               |
      | "Ned" moves to a new carer               | a full care order is recorded for "Ned"  |

  # Scenario 17
  Scenario: Hospital does not make a child look unstable
    Given a child "Oli" living with carer X since 4 January 2021
    And "Oli" spent 1 March 2021 to 6 March 2021 in hospital and came back to carer X
    And "Oli" moved to a children's home on 12 April 2021
    Then the placements of "Oli" in the 12 months to 31 May 2021 are 2

  # Scenario 17
  Scenario: A hospital stay longer than six weeks must be recorded as a real placement
    Given a child "Pip" living with carer X since 4 January 2021
    And "Pip" is in hospital since 1 March 2021
    Then "Pip" has the concern "longer than the return allows"

  Scenario: A Board member sees figures and no child
    Given a child "Quin" who came into care on 4 May 2021
    Then a Board member may not open "Quin"
    And a Board member sees the scorecard at 31 May 2021
