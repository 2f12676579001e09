package org.carejourney.domain.health;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done about teeth. */
public enum DentalTask implements Task {
    REGISTER_WITH_DENTIST(
            "Register with a dentist", "Within 20 working days of coming into care, as the service has set it"),
    SEE_DENTIST(
            "Have the teeth checked",
            "At the interval the dentist set for the child, between 3 and 12 months (NICE CG19); 6 months where none is"
                    + " recorded, as the service has set it");

    private final String words;
    private final String rule;

    DentalTask(String words, String rule) {
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
            case REGISTER_WITH_DENTIST -> DentalJourney.REGISTER;
            case SEE_DENTIST -> DentalJourney.CHECK;
        };
    }
}
