package org.carejourney.domain.fostering;

/** How far carers have come in the council's own scheme of training and experience (local). */
public enum SkillsLevel {
    LEVEL_1("Level 1", "trained to the standards for foster carers"),
    LEVEL_2("Level 2", "experienced, with further training"),
    LEVEL_3("Level 3", "for children with complex needs"),
    SPECIALIST("Specialist", "of a scheme of its own, as for a parent and child");

    private final String name;
    private final String means;

    SkillsLevel(String name, String means) {
        this.name = name;
        this.means = means;
    }

    /** "Level 2". */
    public String words() {
        return name;
    }

    /** "Level 2: experienced, with further training". */
    public String meaning() {
        return name + ": " + means;
    }
}
