package org.carejourney.domain.permanence.guardianship;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done when someone wants to become a special guardian. */
public enum GuardianshipTask implements Task {
    WRITE_GUARDIANSHIP_REPORT(
            "Write the special guardianship report",
            "Within 12 weeks of the notice, or of the court's asking (local practice); without it no order can be made"
                    + " (Children Act 1989, section 14A(11))"),
    AGREE_GUARDIANSHIP_SUPPORT(
            "Agree the special guardianship support plan",
            "Before the court decides (Special Guardianship Regulations 2005, regulation 14)"),
    RECORD_GUARDIANSHIP_OUTCOME(
            "Record what became of the special guardianship",
            "A special guardianship order ends care on the day it is made");

    private final String words;
    private final String rule;

    GuardianshipTask(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return Role.CASEWORKER;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case WRITE_GUARDIANSHIP_REPORT -> GuardianshipActs.REPORT;
            case AGREE_GUARDIANSHIP_SUPPORT -> GuardianshipActs.SUPPORT;
            case RECORD_GUARDIANSHIP_OUTCOME -> GuardianshipActs.OUTCOME;
        };
    }
}
