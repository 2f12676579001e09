package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.proceedings.AssessmentAskedFor.Assessment;
import org.carejourney.domain.proceedings.AssessmentAskedFor.WhyAsked;
import org.carejourney.domain.proceedings.CourtCase.Application;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What is recorded of assessments and of more time: that the court is asked, what it decides, and the report. */
final class ApplicationActs {
    private static final int MOST_WEEKS_ADDED = 52;

    static final Act ASSESSMENT = new CourtAct(
            "PROCEEDINGS_ASSESSMENT_ASKED",
            "An assessment asked for in care proceedings",
            CourtAct.WORKERS,
            ApplicationActs::askAssessment,
            ApplicationActs::assessment,
            AssessmentAskedFor.class::isInstance);
    static final Act EXTENSION = new CourtAct(
            "PROCEEDINGS_EXTENSION_ASKED",
            "More time asked of the court",
            CourtAct.WORKERS,
            ApplicationActs::askExtension,
            ApplicationActs::extension,
            ExtensionAskedFor.class::isInstance);
    static final Act DECISION = new CourtAct(
            "PROCEEDINGS_COURT_DECISION",
            "The court's decision on an assessment or on more time",
            CourtAct.WORKERS,
            ApplicationActs::askDecision,
            ApplicationActs::decision,
            CourtDecision.class::isInstance);
    static final Act REPORT = new CourtAct(
            "PROCEEDINGS_REPORT_FILED",
            "A report filed in care proceedings",
            CourtAct.WORKERS,
            ApplicationActs::askReport,
            ApplicationActs::report,
            ReportFiled.class::isInstance);

    private ApplicationActs() {}

    private static Optional<Form> askAssessment(Situation now) {
        return CourtAct.open(now)
                .map(matter -> Form.asking(
                                "Who asked for which assessment, and why?",
                                "Record that it was asked for",
                                Field.choice("assessment", "Assessment", Assessment.class, Assessment::words),
                                Field.choice("askedBy", "Asked for by", AskedBy.class, AskedBy::words),
                                Field.choice("because", "Why", WhyAsked.class, WhyAsked::words),
                                Field.happened("on", "Asked for on", now.today()))
                        .knowing(CourtAct.known(matter)));
    }

    private static Decision assessment(Situation now, Answers answers) {
        var matter = CourtAct.open(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return HearingActs.notBeforeIssue(matter, on)
                .orElseGet(() -> Decision.accepted(new AssessmentAskedFor(
                        now.id(),
                        matter.id(),
                        on,
                        answers.choice("assessment", Assessment.class).orElseThrow(),
                        answers.choice("askedBy", AskedBy.class).orElseThrow(),
                        answers.choice("because", WhyAsked.class).orElseThrow())));
    }

    private static Optional<Form> askExtension(Situation now) {
        return CourtAct.open(now)
                .map(matter -> Form.asking(
                                "Who asked for more time, and why?",
                                "Record that it was asked for",
                                Field.choice("askedBy", "Asked for by", AskedBy.class, AskedBy::words),
                                Field.choice("because", "Main reason", DelayReason.class, DelayReason::words),
                                Field.several("besides", "Other reasons", DelayReason.class, DelayReason::words)
                                        .optional(),
                                Field.happened("on", "Asked for on", now.today()))
                        .knowing(CourtAct.known(matter)));
    }

    private static Decision extension(Situation now, Answers answers) {
        var matter = CourtAct.open(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var because = answers.choice("because", DelayReason.class).orElseThrow();
        return HearingActs.notBeforeIssue(matter, on)
                .orElseGet(() -> Decision.accepted(new ExtensionAskedFor(
                        now.id(),
                        matter.id(),
                        on,
                        answers.choice("askedBy", AskedBy.class).orElseThrow(),
                        because,
                        others(answers, "besides", because))));
    }

    /** The main reason is not named twice. */
    static List<DelayReason> others(Answers answers, String name, DelayReason main) {
        return answers.several(name, DelayReason.class).stream()
                .filter(reason -> reason != main)
                .distinct()
                .toList();
    }

    private static Optional<Form> askDecision(Situation now) {
        return CourtAct.open(now)
                .flatMap(matter -> undecided(now, matter).map(application -> askDecision(now, matter, application)));
    }

    private static Form askDecision(Situation now, CourtCase matter, Application application) {
        var fields = new ArrayList<Field>();
        fields.add(Field.yesNo("granted", "Did the court find it necessary to resolve the proceedings justly?"));
        fields.add(Field.happened("on", "Decided on", now.today()));
        fields.add(Field.longText("reasons", "The court's reasons"));
        if (application.isForTime()) {
            fields.add(Field.day("until", "More time until")
                    .optional()
                    .suggesting(lastDay(matter, now.today()).toString())
                    .helped("At most 8 weeks from %s, or from the decision where that is later."
                            .formatted(DayWords.of(matter.timetableUntil()))));
        } else {
            fields.add(Field.day("reportDue", "Report due by")
                    .optional()
                    .helped("Needed where the assessment was allowed."));
            fields.add(Field.number("weeksAdded", "Weeks that it adds to the case", 0, MOST_WEEKS_ADDED)
                    .optional());
        }
        var known = new ArrayList<>(CourtAct.known(matter));
        known.add(Known.of("Asked for", application.asked().words(), application.asked()));
        return new Form("What did the court decide?", known, fields, "Record the decision");
    }

    private static LocalDate lastDay(CourtCase matter, LocalDate decidedOn) {
        var until = matter.timetableUntil(decidedOn);
        return (until.isAfter(decidedOn) ? until : decidedOn).plusWeeks(ProceedingsLaw.EXTENSION_WEEKS);
    }

    private static Decision decision(Situation now, Answers answers) {
        var matter = CourtAct.open(now).orElseThrow();
        var application = undecided(now, matter).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var problem = on.isBefore(application.asked().happenedOn())
                ? Optional.of("The court was asked on %s and cannot have decided before"
                        .formatted(DayWords.of(application.asked().happenedOn())))
                : answers.isYes("granted") ? problem(matter, application, on, answers) : Optional.<String>empty();
        return problem.map(Decision::refused)
                .orElseGet(() -> Decision.accepted(decided(now, application, on, answers)));
    }

    private static Optional<String> problem(CourtCase matter, Application application, LocalDate on, Answers answers) {
        if (!application.isForTime()) {
            var due = answers.day("reportDue");
            return due.isEmpty() || due.get().isBefore(on)
                    ? Optional.of("Say by which day the report is due")
                    : Optional.empty();
        }
        var until = answers.day("until");
        if (until.isEmpty()) {
            return Optional.of("Say until when the court gave more time");
        }
        if (!until.get().isAfter(matter.timetableUntil(on))) {
            return Optional.of("The court's timetable runs until %s already; more time ends on a later day"
                    .formatted(DayWords.of(matter.timetableUntil(on))));
        }
        return until.get().isAfter(lastDay(matter, on))
                ? Optional.of("Each extension is of 8 weeks at most: until %s. More needs another decision"
                        .formatted(DayWords.of(lastDay(matter, on))))
                : Optional.empty();
    }

    private static CourtDecision decided(Situation now, Application application, LocalDate on, Answers answers) {
        boolean granted = answers.isYes("granted");
        boolean time = application.isForTime();
        return new CourtDecision(
                now.id(),
                application.asked().id(),
                on,
                granted,
                answers.text("reasons").orElseThrow(),
                granted && !time ? answers.number("weeksAdded") : Optional.empty(),
                granted && !time ? answers.day("reportDue") : Optional.empty(),
                granted && time ? answers.day("until") : Optional.empty());
    }

    /** What the work is about, or else what has waited longest. */
    private static Optional<Application> undecided(Situation now, CourtCase matter) {
        var waiting = matter.applications().stream()
                .filter(application -> application.decision().isEmpty())
                .toList();
        return now.work()
                .flatMap(work -> waiting.stream()
                        .filter(application -> application.asked().id().equals(work.about()))
                        .findFirst())
                .or(() -> waiting.stream().findFirst());
    }

    private static Optional<Form> askReport(Situation now) {
        return CourtAct.open(now)
                .flatMap(matter -> ordered(now, matter).map(decision -> {
                    var known = new ArrayList<>(CourtAct.known(matter));
                    known.add(Known.of("Ordered", decision.words(), decision));
                    return new Form(
                            "When was the report filed with the court?",
                            known,
                            List.of(Field.happened("on", "Filed on", now.today())),
                            "Record the report");
                }));
    }

    private static Decision report(Situation now, Answers answers) {
        var decision =
                CourtAct.open(now).flatMap(matter -> ordered(now, matter)).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return on.isBefore(decision.on())
                ? Decision.refused(
                        "The assessment was ordered on %s; its report came later".formatted(DayWords.of(decision.on())))
                : Decision.accepted(new ReportFiled(now.id(), decision.id(), on));
    }

    /** The report that the work is about, or else the first that is awaited. */
    private static Optional<CourtDecision> ordered(Situation now, CourtCase matter) {
        var awaited = matter.applications().stream()
                .flatMap(application -> application.decision().stream())
                .filter(decision -> decision.reportDue().isPresent())
                .filter(decision -> now.record().all(ReportFiled.class).stream()
                        .noneMatch(filed -> filed.decision().equals(decision.id())))
                .toList();
        return now.work()
                .flatMap(work -> awaited.stream()
                        .filter(decision -> decision.id().equals(work.about()))
                        .findFirst())
                .or(() -> awaited.stream().findFirst());
    }
}
