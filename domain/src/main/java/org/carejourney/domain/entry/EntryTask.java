package org.carejourney.domain.entry;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done when a child has come into care, beside plans and notices. */
public enum EntryTask implements Task {
    ENTRY_NAME_OFFICER(
            "Name the reviewing officer",
            Role.SERVICE_MANAGER,
            "Within 5 working days of coming into care (good practice; Children Act 1989, section 25A), and in time to meet"
                    + " the child before the first review (IRO Handbook 2010)"),
    ENTRY_DECIDE_ACCOMMODATION(
            "Decide on accommodation in an emergency",
            Role.SERVICE_MANAGER,
            "A manager looks at accommodation under section 20 that began in an emergency by the next working day (local"
                    + " practice)"),
    ENTRY_DELEGATE_AUTHORITY(
            "Agree what the carer decides",
            Role.CASEWORKER,
            "With the placement plan: before the placement, or within 5 working days of its start (Care Planning"
                    + " Regulations 2010, schedule 2)");

    private final String words;
    private final Role role;
    private final String rule;

    EntryTask(String words, Role role, String rule) {
        this.words = words;
        this.role = role;
        this.rule = rule;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return role;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case ENTRY_NAME_OFFICER -> EntryJourney.NAME_OFFICER;
            case ENTRY_DECIDE_ACCOMMODATION -> EntryJourney.DECIDE_ACCOMMODATION;
            case ENTRY_DELEGATE_AUTHORITY -> EntryJourney.DELEGATE_AUTHORITY;
        };
    }
}
