package org.carejourney.domain.followup;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.followup.ActionAgreed.Owner;
import org.carejourney.domain.followup.ConcernRaised.Stage;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done after a review. */
public enum FollowUpTask implements Task {
    ACTION_BY_WORKER("Do what the review agreed", Role.CASEWORKER, Rules.ACTION),
    ACTION_BY_MANAGER("Do what the review asked of the manager", Role.TEAM_MANAGER, Rules.ACTION),
    ACTION_BY_HEALTH("Do what the review asked of health", Role.HEALTH, Rules.ACTION),
    ACTION_BY_VIRTUAL_SCHOOL("Do what the review asked of the virtual school", Role.VIRTUAL_SCHOOL, Rules.ACTION),
    ACTION_BY_REVIEWING_OFFICER(
            "Do what the review asked of the reviewing officer", Role.REVIEWING_OFFICER, Rules.ACTION),
    CHECK_AT_MID_POINT(
            "Check the plan at mid-point",
            Role.REVIEWING_OFFICER,
            "Between reviews the reviewing officer sees that the plan is carried out (Children Act 1989, section 25B; local time)"),
    ANSWER_INFORMALLY("Answer the reviewing officer's concern", Role.CASEWORKER, Rules.CONCERN),
    ANSWER_AS_TEAM_MANAGER("Answer the concern as team manager", Role.TEAM_MANAGER, Rules.CONCERN),
    ANSWER_AS_SERVICE_MANAGER("Answer the concern as service manager", Role.SERVICE_MANAGER, Rules.CONCERN),
    ANSWER_AS_HEAD_OF_SERVICE("Answer the concern as head of service", Role.HEAD_OF_SERVICE, Rules.CONCERN),
    ANSWER_AS_DEPUTY_DIRECTOR("Answer the concern as Deputy Director", Role.DEPUTY_DIRECTOR, Rules.CONCERN);

    private static final class Rules {
        static final String ACTION = "Agreed at the child's review, with the day by which it is to be done";
        static final String CONCERN =
                "All formal stages together at most 20 working days (IRO Handbook 2010, paragraph 6.2)";
    }

    private final String words;
    private final Role workedBy;
    private final String rule;

    FollowUpTask(String words, Role workedBy, String rule) {
        this.words = words;
        this.workedBy = workedBy;
        this.rule = rule;
    }

    static FollowUpTask of(Owner owner) {
        return switch (owner) {
            case SOCIAL_WORKER -> ACTION_BY_WORKER;
            case TEAM_MANAGER -> ACTION_BY_MANAGER;
            case HEALTH -> ACTION_BY_HEALTH;
            case VIRTUAL_SCHOOL -> ACTION_BY_VIRTUAL_SCHOOL;
            case REVIEWING_OFFICER -> ACTION_BY_REVIEWING_OFFICER;
        };
    }

    static FollowUpTask of(Stage stage) {
        return switch (stage) {
            case INFORMAL -> ANSWER_INFORMALLY;
            case TEAM_MANAGER -> ANSWER_AS_TEAM_MANAGER;
            case SERVICE_MANAGER -> ANSWER_AS_SERVICE_MANAGER;
            case HEAD_OF_SERVICE -> ANSWER_AS_HEAD_OF_SERVICE;
            case DEPUTY_DIRECTOR -> ANSWER_AS_DEPUTY_DIRECTOR;
        };
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
            case ACTION_BY_WORKER,
                    ACTION_BY_MANAGER,
                    ACTION_BY_HEALTH,
                    ACTION_BY_VIRTUAL_SCHOOL,
                    ACTION_BY_REVIEWING_OFFICER -> FollowUpJourney.DO_ACTION;
            case CHECK_AT_MID_POINT -> FollowUpJourney.CHECK_MID_POINT;
            case ANSWER_INFORMALLY,
                    ANSWER_AS_TEAM_MANAGER,
                    ANSWER_AS_SERVICE_MANAGER,
                    ANSWER_AS_HEAD_OF_SERVICE,
                    ANSWER_AS_DEPUTY_DIRECTOR -> FollowUpJourney.ANSWER_CONCERN;
        };
    }
}
