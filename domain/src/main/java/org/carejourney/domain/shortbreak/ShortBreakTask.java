package org.carejourney.domain.shortbreak;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.entry.EntryJourney;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done about short breaks. */
public enum ShortBreakTask implements Task {
    SHORT_BREAK_BECOMES_CARE(
            "Record care in place of short breaks",
            "Where a stay lasts more than 17 days, stays come to more than 75 days in 12 months, or a second setting joins,"
                    + " the child is treated as any child in care from that stay on (Care Planning Regulations 2010,"
                    + " regulation 48)");

    private final String words;
    private final String rule;

    ShortBreakTask(String words, String rule) {
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
        return EntryJourney.COME_INTO_CARE;
    }
}
