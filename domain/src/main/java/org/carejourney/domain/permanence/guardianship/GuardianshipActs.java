package org.carejourney.domain.permanence.guardianship;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.permanence.TimeInCare;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What is recorded of special guardianship. */
final class GuardianshipActs {
    /** @see "Children Act 1989, section 14A(7)" */
    private static final Period NOTICE_BEFORE_APPLYING = Period.ofMonths(3);

    static final Act NOTICE = PermanenceAct.telling(
            GuardianshipNotice.class,
            "GUARDIANSHIP_NOTICE",
            "That someone wants to become special guardian",
            Role.CASEWORKER,
            GuardianshipActs::askNotice,
            GuardianshipActs::notice);
    static final Act REPORT = PermanenceAct.telling(
            GuardianshipReportSent.class,
            "GUARDIANSHIP_REPORT_SENT",
            "A special guardianship report",
            Role.CASEWORKER,
            now -> ask(now, "When was the report sent to the court?", "Record the report", "Sent on"),
            (now, answers) -> Decision.accepted(new GuardianshipReportSent(
                    now.id(), pending(now).orElseThrow().id(), on(answers))));
    static final Act SUPPORT = PermanenceAct.telling(
            GuardianshipSupportAgreed.class,
            "GUARDIANSHIP_SUPPORT_AGREED",
            "A special guardianship support plan",
            Role.CASEWORKER,
            now -> ask(now, "When was the support plan agreed with the guardians?", "Record the plan", "Agreed on"),
            (now, answers) -> Decision.accepted(new GuardianshipSupportAgreed(
                    now.id(), pending(now).orElseThrow().id(), on(answers))));
    static final Act OUTCOME = PermanenceAct.telling(
            GuardianshipOutcome.class,
            "GUARDIANSHIP_OUTCOME",
            "What became of a special guardianship",
            Role.CASEWORKER,
            now -> ask(
                    now,
                    "What became of the special guardianship?",
                    "Record it",
                    "Order made, or ended otherwise, on",
                    Field.choice(
                            "outcome",
                            "Outcome",
                            GuardianshipOutcome.Outcome.class,
                            GuardianshipOutcome.Outcome::words),
                    Field.happened("appliedOn", "Applied to the court on", now.today())
                            .suggesting("")
                            .optional()),
            GuardianshipActs::end);

    private GuardianshipActs() {}

    private static LocalDate on(Answers answers) {
        return answers.day("on").orElseThrow();
    }

    private static Optional<GuardianshipClocks> clocks(Situation now) {
        return TimeInCare.now(now.record(), now.settings(), now.today()).map(GuardianshipClocks::new);
    }

    private static Optional<GuardianshipNotice> pending(Situation now) {
        return clocks(now).flatMap(GuardianshipClocks::pending);
    }

    private static Optional<Form> askNotice(Situation now) {
        return clocks(now)
                .filter(clocks -> clocks.pending().isEmpty())
                .map(clocks -> Form.asking(
                                "Who wants to become the child's special guardian?",
                                "Record it",
                                Field.happened("on", "Told to the council on", now.today()),
                                Field.choice(
                                        "from",
                                        "How the council knows",
                                        GuardianshipNotice.Start.class,
                                        GuardianshipNotice.Start::words),
                                Field.choice(
                                        "who",
                                        "Who they are",
                                        GuardianshipNotice.Guardian.class,
                                        GuardianshipNotice.Guardian::words))
                        .knowing(List.of(home(clocks))));
    }

    private static Known home(GuardianshipClocks clocks) {
        var home = clocks.time().home();
        return Known.of("Lives now", home.placement().meaning(), home);
    }

    private static Decision notice(Situation now, Answers answers) {
        var who = answers.choice("who", GuardianshipNotice.Guardian.class).orElseThrow();
        var clocks = clocks(now).orElseThrow();
        if (who == GuardianshipNotice.Guardian.CARERS
                && !clocks.time().home().placement().isFostering()) {
            return Decision.refused("The child does not live with foster carers");
        }
        if (!clocks.time().includes(on(answers))) {
            return Decision.refused("The child was not in care on that day");
        }
        return Decision.accepted(new GuardianshipNotice(
                now.id(),
                on(answers),
                answers.choice("from", GuardianshipNotice.Start.class).orElseThrow(),
                who));
    }

    private static Optional<Form> ask(Situation now, String question, String button, String day, Field... more) {
        return clocks(now)
                .flatMap(clocks -> clocks.pending().map(notice -> {
                    var fields = new ArrayList<Field>();
                    fields.add(Field.happened("on", day, now.today()));
                    fields.addAll(List.of(more));
                    var known = new ArrayList<Known>();
                    known.add(Known.of("Told to the council", notice.words(), notice));
                    clocks.report(notice.id()).ifPresent(sent -> known.add(Known.of("Report", sent.words(), sent)));
                    known.add(home(clocks));
                    return new Form(question, known, fields, button);
                }));
    }

    private static Decision end(Situation now, Answers answers) {
        var clocks = clocks(now).orElseThrow();
        var notice = clocks.pending().orElseThrow();
        var outcome =
                answers.choice("outcome", GuardianshipOutcome.Outcome.class).orElseThrow();
        var applied = answers.day("appliedOn");
        var ended = new GuardianshipOutcome(now.id(), notice.id(), on(answers), outcome, applied);
        if (outcome != GuardianshipOutcome.Outcome.ORDER_MADE) {
            return Decision.accepted(ended);
        }
        var problem = orderProblem(clocks, notice, applied);
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        if (!now.id().equals(FactId.UNSAVED)) {
            return Decision.accepted(ended);
        }
        return CareRules.decide(
                        now.record(),
                        new EndCare(
                                on(answers), code(notice, clocks.time().home().placement())),
                        now.today())
                .and(ended);
    }

    /** @see "Children Act 1989, section 14A(7) and (11)" */
    private static Optional<String> orderProblem(
            GuardianshipClocks clocks, GuardianshipNotice notice, Optional<LocalDate> applied) {
        if (clocks.report(notice.id()).isEmpty()) {
            return Optional.of("The court makes no order without the council's report; record the report first");
        }
        if (notice.from() == GuardianshipNotice.Start.COURT_ASKED) {
            return Optional.empty();
        }
        if (applied.isEmpty()) {
            return Optional.of("Say when they applied to the court");
        }
        var earliest = notice.on().plus(NOTICE_BEFORE_APPLYING);
        boolean tooSoon = notice.from() == GuardianshipNotice.Start.NOTICE
                && applied.get().isBefore(earliest);
        return tooSoon
                ? Optional.of("They may apply from %s, 3 months after the notice, unless the court gave leave"
                        .formatted(DayWords.of(earliest)))
                : Optional.empty();
    }

    /** @see "SSDA903 guide: E45 and E46 for former foster carers, E47 and E48 for others" */
    private static ReasonEpisodeCeased code(GuardianshipNotice notice, PlacementType home) {
        return switch (notice.who()) {
            case CARERS -> home.isFosteringByRelative() ? ReasonEpisodeCeased.E45 : ReasonEpisodeCeased.E46;
            case RELATIVE -> ReasonEpisodeCeased.E47;
            case OTHER -> ReasonEpisodeCeased.E48;
        };
    }
}
