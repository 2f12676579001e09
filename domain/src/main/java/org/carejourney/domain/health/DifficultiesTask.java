package org.carejourney.domain.health;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done about strengths and difficulties. */
public enum DifficultiesTask implements Task {
    ISSUE_QUESTIONNAIRE(
            "Give the carer the questionnaire", Role.CASEWORKER, "6 weeks before it is due, as the service has set it"),
    ANSWER_QUESTIONNAIRE(
            "Record the answers to the questionnaire",
            Role.CASEWORKER,
            "Once a year for children aged 4 to 16 (DfE guide to the SSDA903 return)"),
    DISCUSS_DIFFICULTIES(
            "Discuss the high score",
            Role.HEALTH,
            "A score of 17 or more within 10 working days, as the service has set it");

    private final String words;
    private final Role workedBy;
    private final String rule;

    DifficultiesTask(String words, Role workedBy, String rule) {
        this.words = words;
        this.workedBy = workedBy;
        this.rule = rule;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return workedBy;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case ISSUE_QUESTIONNAIRE -> DifficultiesJourney.ISSUE;
            case ANSWER_QUESTIONNAIRE -> DifficultiesJourney.ANSWER;
            case DISCUSS_DIFFICULTIES -> DifficultiesJourney.DISCUSS;
        };
    }
}
