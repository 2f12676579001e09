package org.carejourney.domain.fostering;

import static org.carejourney.domain.fostering.Said.on;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.fostering.FosterChecks.Check;
import org.carejourney.domain.fostering.FosterChecks.Outcome;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** What is recorded of the two stages of an assessment. */
final class Assessing {
    static final Act CHECK = FosterAct.of(
            "FOSTER_CHECKED",
            "Stage 1 checks of an application to foster",
            FosterChecks.class,
            Assessing::askOfChecks,
            Assessing::check);
    static final Act TELL_STAGE_1 = FosterAct.of(
            "FOSTER_STAGE_1_TOLD",
            "That people were told stage 1 was not passed",
            FosterStageOneTold.class,
            Assessing::askOfTelling,
            Assessing::tell);
    static final Act REPORT = FosterAct.of(
            "FOSTER_REPORT_SHARED",
            "The assessment report given to the applicants",
            FosterReportShared.class,
            Assessing::askOfReport,
            Assessing::report);
    static final Act COMMENT = FosterAct.of(
            "FOSTER_COMMENTED",
            "The applicants' comments on their report",
            FosterComments.class,
            Assessing::askOfComments,
            Assessing::comment);

    static final List<Act> ALL = List.of(CHECK, TELL_STAGE_1, REPORT, COMMENT);

    private static final Set<Check> OF_EVERYONE =
            EnumSet.of(Check.CRIMINAL_RECORDS, Check.MEDICAL, Check.COUNCIL_OF_RESIDENCE);

    private Assessing() {}

    private static Optional<Form> askOfChecks(Situation now) {
        var household = Said.household(now);
        return household.application().isPresent() && household.checks().isEmpty() && Said.goesOn(now)
                ? Optional.of(Form.asking(
                                "Is all there that stage 1 asks for, and is it passed?",
                                "Record stage 1",
                                Field.choice("outcome", "Stage 1", Outcome.class, Outcome::words),
                                Field.several("checks", "Made and in order", Check.class, Check::words)
                                        .helped(
                                                "Whoever fostered for a service in the last 12 months needs its reference in place"
                                                        + " of the two personal ones.")
                                        .optional(),
                                Field.happened("on", "The last of it came on", now.today()),
                                Field.longText("why", "Why it is not passed").optional())
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    private static Decision check(Situation now, Answers answers) {
        var outcome = answers.choice("outcome", Outcome.class).orElseThrow();
        var checks = answers.several("checks", Check.class);
        var missing = missing(checks);
        if (outcome == Outcome.PASSED && missing.isPresent()) {
            return Decision.refused("Stage 1 is passed when everything is there; missing: " + missing.get());
        }
        if (outcome == Outcome.FAILED && answers.text("why").isEmpty()) {
            return Decision.refused("Say why it is not passed: they have to be told the reasons");
        }
        return Said.between(
                Said.household(now).application().orElseThrow(),
                new FosterChecks(now.id(), on(answers), checks, outcome, answers.text("why")),
                Said.household(now).report());
    }

    private static Optional<String> missing(List<Check> checks) {
        var open = EnumSet.copyOf(OF_EVERYONE);
        checks.forEach(open::remove);
        boolean isReferred = checks.contains(Check.REFERENCES) || checks.contains(Check.PREVIOUS_SERVICE);
        return open.stream()
                .map(Check::words)
                .findFirst()
                .or(() -> isReferred ? Optional.empty() : Optional.of("references, or that of the previous service"));
    }

    private static Optional<Form> askOfTelling(Situation now) {
        var household = Said.household(now);
        return household
                .failedChecks()
                .filter(failed -> household.toldOfStageOne().isEmpty())
                .map(failed -> Form.asking(
                                "When were they told in writing, with the reasons?",
                                "Record it",
                                Field.happened("on", "Told on", now.today()))
                        .knowing(Said.known(household)));
    }

    private static Decision tell(Situation now, Answers answers) {
        var failed = Said.household(now).failedChecks().orElseThrow();
        return Said.after(failed, new FosterStageOneTold(now.id(), on(answers), failed.id()));
    }

    private static boolean isInStageTwo(Situation now) {
        return Said.household(now).checks().filter(FosterChecks::isPassed).isPresent() && Said.goesOn(now);
    }

    private static Optional<Form> askOfReport(Situation now) {
        var household = Said.household(now);
        return isInStageTwo(now) && household.report().isEmpty()
                ? Optional.of(Form.asking(
                                "When were the applicants given the report of their assessment?",
                                "Record it",
                                Field.happened("on", "Given on", now.today()))
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    private static Decision report(Situation now, Answers answers) {
        return Said.between(
                Said.household(now).checks().orElseThrow(),
                new FosterReportShared(now.id(), on(answers)),
                Said.household(now).comments());
    }

    private static Optional<Form> askOfComments(Situation now) {
        var household = Said.household(now);
        return household
                .report()
                .filter(report -> household.comments().isEmpty() && Said.goesOn(now))
                .map(report -> Form.asking(
                                "What do the applicants say of the report?",
                                "Record it",
                                Field.choice(
                                        "answer",
                                        "The applicants",
                                        FosterComments.Answer.class,
                                        FosterComments.Answer::words),
                                Field.longText("comments", "Their comments, in their words")
                                        .optional(),
                                Field.happened("on", "Received on", now.today()))
                        .knowing(Said.known(household)));
    }

    private static Decision comment(Situation now, Answers answers) {
        var report = Said.household(now).report().orElseThrow();
        var answer = answers.choice("answer", FosterComments.Answer.class).orElseThrow();
        if (answer == FosterComments.Answer.COMMENTED
                && answers.text("comments").isEmpty()) {
            return Decision.refused("Write down what they said; the panel reads it beside the report");
        }
        var tooSoon = Said.notOver(on(answers), FosterClocks.commentsBy(report, now.settings()));
        if (answer == FosterComments.Answer.NONE_IN_TIME && tooSoon.isPresent()) {
            return Decision.refused(tooSoon.get());
        }
        return Said.between(
                report,
                new FosterComments(now.id(), on(answers), report.id(), answer, answers.text("comments")),
                Said.household(now).firstPanel());
    }
}
