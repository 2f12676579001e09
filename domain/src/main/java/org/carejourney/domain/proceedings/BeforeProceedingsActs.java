package org.carejourney.domain.proceedings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.proceedings.LegalPlanningDecided.Way;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What is recorded up to the day on which care proceedings are issued. */
final class BeforeProceedingsActs {
    static final Act PLANNED = new CourtAct(
            "PROCEEDINGS_PLANNED",
            "A legal planning decision",
            CourtAct.MANAGERS,
            BeforeProceedingsActs::askPlanned,
            BeforeProceedingsActs::planned,
            LegalPlanningDecided.class::isInstance);
    static final Act LETTER = new CourtAct(
            "PROCEEDINGS_LETTER",
            "A letter before proceedings",
            CourtAct.WORKERS,
            BeforeProceedingsActs::askLetter,
            BeforeProceedingsActs::letter,
            LetterBeforeProceedings.class::isInstance);
    static final Act ISSUED = new CourtAct(
            "PROCEEDINGS_ISSUED",
            "Care proceedings that were issued",
            CourtAct.WORKERS,
            BeforeProceedingsActs::askIssued,
            BeforeProceedingsActs::issued,
            ProceedingsIssued.class::isInstance);

    private BeforeProceedingsActs() {}

    private static Optional<Form> askPlanned(Situation now) {
        if (isTooLate(now)) {
            return Optional.empty();
        }
        var before = PreProceedings.last(now.record());
        return Optional.of(Form.asking(
                        "What did the legal planning meeting decide, and why?",
                        "Record the decision",
                        Field.happened("on", "Decided on", now.today()),
                        decided(before.isPresent()),
                        Field.longText("because", "Reasons"))
                .knowing(before.stream()
                        .map(last -> Known.of("Decision before", last.latest().words(), last.latest()))
                        .toList()));
    }

    /** Nothing is planned or issued for a grown-up, or beside proceedings that go on. */
    private static boolean isTooLate(Situation now) {
        return !CourtAct.isCorrection(now)
                && (now.record().hasComeOfAge(now.today()) || CourtAct.open(now).isPresent());
    }

    /** After the letter it is to court, or not. */
    private static Field decided(boolean isAgain) {
        return Field.options(
                "decided",
                "Decision",
                Stream.of(Way.values())
                        .filter(way -> !isAgain || way != Way.LETTER_FIRST)
                        .map(way -> new Field.Option(way.name(), way.words()))
                        .toList());
    }

    private static Decision planned(Situation now, Answers answers) {
        return Decision.accepted(new LegalPlanningDecided(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.choice("decided", Way.class).orElseThrow(),
                answers.text("because").orElseThrow()));
    }

    private static Optional<Form> askLetter(Situation now) {
        return letterDecision(now)
                .map(decision -> Form.asking(
                                "When was the letter before proceedings sent to the parents?",
                                "Record the letter",
                                Field.happened("on", "Sent on", now.today()))
                        .knowing(List.of(Known.of("Decided", decision.words(), decision))));
    }

    private static Optional<LegalPlanningDecided> letterDecision(Situation now) {
        var all = PreProceedings.all(now.record());
        var meant = CourtAct.isCorrection(now) && !all.isEmpty()
                ? Optional.of(all.getLast())
                : PreProceedings.last(now.record());
        return meant.flatMap(PreProceedings::letterDecision);
    }

    private static Decision letter(Situation now, Answers answers) {
        var decision = letterDecision(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return on.isBefore(decision.on())
                ? Decision.refused("The letter follows the decision of %s; it cannot have been sent before"
                        .formatted(DayWords.of(decision.on())))
                : Decision.accepted(new LetterBeforeProceedings(now.id(), decision.id(), on));
    }

    private static Optional<Form> askIssued(Situation now) {
        if (isTooLate(now)) {
            return Optional.empty();
        }
        var interim = interimOrder(now);
        var on = Field.happened("on", "Issued on", now.today())
                .helped("The day on which the court issued the application: day 1 of the 26 weeks.");
        return Optional.of(Form.asking(
                        "When did the court issue the application, and under which number?",
                        "Record the proceedings",
                        interim.map(order -> on.suggesting(order.start().toString()))
                                .orElse(on),
                        Field.text("caseNumber", "Case number")
                                .helped("As the court writes it; brothers and sisters in one application share it."),
                        Field.text("otherChildren", "Other children in the same application")
                                .optional()
                                .helped("Their identifiers, with commas between; only children who have a record here."
                                        + " The case is counted once, with the first identifier of all."))
                .knowing(interim.stream()
                        .map(order -> Known.of("Interim care order since", DayWords.of(order.start()), order))
                        .toList()));
    }

    /** The return tells that there are proceedings, and that they were issued by that day. */
    private static Optional<Episode> interimOrder(Situation now) {
        return InterimOrder.all(now.record()).stream()
                .reduce((earlier, later) -> later)
                .filter(order -> order.until().isEmpty())
                .map(InterimOrder::first)
                .filter(first -> first.legalStatus() == LegalStatus.C1);
    }

    private static Decision issued(Situation now, Answers answers) {
        var child = now.record().child();
        var others = identifiers(answers.text("otherChildren").orElse(""), child);
        var leads = Stream.concat(others.stream(), Stream.of(child))
                .min(ChildId::compareTo)
                .orElseThrow();
        return Decision.accepted(new ProceedingsIssued(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.text("caseNumber").orElseThrow().replace(" ", "").toUpperCase(Locale.UK),
                others.stream().map(ChildId::value).toList(),
                leads.value()));
    }

    private static List<ChildId> identifiers(String written, ChildId self) {
        return Arrays.stream(written.split("[,;\\s]+"))
                .filter(one -> !one.isBlank())
                .map(ChildId::new)
                .filter(one -> !one.equals(self))
                .distinct()
                .sorted()
                .toList();
    }
}
