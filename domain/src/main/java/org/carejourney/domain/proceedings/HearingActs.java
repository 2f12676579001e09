package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.proceedings.CourtCase.Hearing;
import org.carejourney.domain.proceedings.CourtHearingResult.Result;
import org.carejourney.domain.proceedings.DirectionsGiven.Bench;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What is recorded of directions and hearings. The case management hearing has a clock, and so acts, of its own. */
final class HearingActs {
    static final Act DIRECTIONS = new CourtAct(
            "PROCEEDINGS_DIRECTIONS",
            "Directions in care proceedings",
            CourtAct.WORKERS,
            HearingActs::askDirections,
            HearingActs::directions,
            DirectionsGiven.class::isInstance);
    static final Act CASE_MANAGEMENT_LISTED =
            listing("PROCEEDINGS_CASE_MANAGEMENT_LISTED", "A case management hearing that was listed", true);
    static final Act HEARING_LISTED =
            listing("PROCEEDINGS_HEARING_LISTED", "A further hearing in care proceedings that was listed", false);
    static final Act ADVOCATES_MET = new CourtAct(
            "PROCEEDINGS_ADVOCATES_MET",
            "An advocates' meeting",
            CourtAct.WORKERS,
            HearingActs::askAdvocates,
            HearingActs::advocates,
            AdvocatesMet.class::isInstance);
    static final Act CASE_MANAGEMENT_RESULT =
            result("PROCEEDINGS_CASE_MANAGEMENT_RESULT", "What became of the case management hearing", true);
    static final Act HEARING_RESULT =
            result("PROCEEDINGS_HEARING_RESULT", "What became of a further hearing in care proceedings", false);

    private HearingActs() {}

    private static Act listing(String name, String words, boolean caseManagement) {
        return new CourtAct(
                name,
                words,
                CourtAct.WORKERS,
                now -> CourtAct.open(now).flatMap(matter -> askListing(now, matter, caseManagement)),
                (now, answers) -> listed(now, answers, caseManagement),
                isListing(caseManagement));
    }

    private static Predicate<Event> isListing(boolean caseManagement) {
        return event -> event instanceof CourtHearingListed listed
                && caseManagement == (listed.hearing() == CourtHearing.CASE_MANAGEMENT);
    }

    /** The event does not say of which hearing it is: whatever became of any is corrected by the act of further ones. */
    private static Act result(String name, String words, boolean caseManagement) {
        return new CourtAct(
                name,
                words,
                CourtAct.WORKERS,
                now -> hearing(now, caseManagement).map(hearing -> askResult(now, hearing)),
                (now, answers) -> became(now, answers, caseManagement),
                event -> event instanceof CourtHearingResult && !caseManagement);
    }

    private static Optional<Form> askDirections(Situation now) {
        return CourtAct.open(now)
                .map(matter -> Form.asking(
                                "When did the court give directions, who hears the case, and when is final evidence due?",
                                "Record the directions",
                                Field.happened("on", "Given on", now.today()),
                                Field.choice("allocatedTo", "Heard by", Bench.class, Bench::words),
                                Field.day("finalEvidenceBy", "The council's final evidence is due by")
                                        .optional()
                                        .helped("Leave empty until the court has named a day."))
                        .knowing(CourtAct.known(matter)));
    }

    private static Decision directions(Situation now, Answers answers) {
        var matter = CourtAct.open(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return notBeforeIssue(matter, on)
                .orElseGet(() -> Decision.accepted(new DirectionsGiven(
                        now.id(),
                        matter.id(),
                        on,
                        answers.choice("allocatedTo", Bench.class).orElseThrow(),
                        answers.day("finalEvidenceBy"))));
    }

    private static Optional<Form> askListing(Situation now, CourtCase matter, boolean caseManagement) {
        if (caseManagement && matter.held(CourtHearing.CASE_MANAGEMENT).isPresent()) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        if (!caseManagement) {
            fields.add(Field.options("hearing", "Hearing", kinds(matter)));
        }
        fields.add(listedFor(now, matter, caseManagement));
        fields.add(Field.happened("on", "Fixed on", now.today()));
        return Optional.of(new Form(
                "For which day did the court list the hearing?", CourtAct.known(matter), fields, "Record the hearing"));
    }

    /** The one that usually comes next stands first. */
    private static List<Field.Option> kinds(CourtCase matter) {
        var next = matter.held(CourtHearing.ISSUES_RESOLUTION).isPresent()
                ? CourtHearing.FINAL
                : CourtHearing.ISSUES_RESOLUTION;
        return Stream.concat(
                        Stream.of(next),
                        Stream.of(CourtHearing.values())
                                .filter(kind -> kind != next && kind != CourtHearing.CASE_MANAGEMENT))
                .map(kind -> new Field.Option(kind.name(), kind.words()))
                .toList();
    }

    private static Field listedFor(Situation now, CourtCase matter, boolean caseManagement) {
        var field = Field.day("listedFor", "Listed for");
        if (!caseManagement) {
            return field;
        }
        var calendar = now.settings().calendar();
        var issued = matter.issued().on();
        var from = calendar.after(issued, ProceedingsLaw.CASE_MANAGEMENT_FROM_DAY_12);
        var last = calendar.after(issued, ProceedingsLaw.CASE_MANAGEMENT_BY_DAY_18);
        var again = now.settings().after(now.today(), ProceedingsLaw.NEXT_HEARING);
        var offered = matter.putOff(CourtHearing.CASE_MANAGEMENT).isPresent()
                ? again
                : now.today().isAfter(from) ? now.today() : from;
        return field.suggesting(offered.toString())
                .helped("Day 12 is %s and day 18, the last in time, %s."
                        .formatted(DayWords.of(from), DayWords.of(last)));
    }

    private static Decision listed(Situation now, Answers answers, boolean caseManagement) {
        var matter = CourtAct.open(now).orElseThrow();
        var listedFor = answers.day("listedFor").orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (listedFor.isBefore(matter.issued().on())) {
            return Decision.refused("The proceedings were issued on %s; no hearing in them was before"
                    .formatted(DayWords.of(matter.issued().on())));
        }
        if (on.isAfter(listedFor)) {
            return Decision.refused("A hearing is listed before it takes place; correct one of the two days");
        }
        var kind = caseManagement
                ? CourtHearing.CASE_MANAGEMENT
                : answers.choice("hearing", CourtHearing.class).orElseThrow();
        boolean isListedTwice = matter.hearings().stream()
                .anyMatch(hearing ->
                        hearing.is(kind) && hearing.listed().listedFor().equals(listedFor));
        return isListedTwice
                ? Decision.refused(
                        "The %s was listed for that day already; name the other day, or have the first corrected"
                                .formatted(kind.words().toLowerCase(Locale.UK)))
                : Decision.accepted(new CourtHearingListed(now.id(), matter.id(), kind, on, listedFor));
    }

    private static Optional<Form> askAdvocates(Situation now) {
        return hearing(now, true)
                .map(hearing -> Form.asking(
                                "When did the advocates meet before the hearing?",
                                "Record the meeting",
                                Field.happened("on", "Met on", now.today())
                                        .helped("At least 2 working days before the hearing: by %s."
                                                .formatted(DayWords.of(now.settings()
                                                        .calendar()
                                                        .before(
                                                                hearing.listed().listedFor(),
                                                                ProceedingsLaw.ADVOCATES_BEFORE)))))
                        .knowing(known(hearing)));
    }

    private static Decision advocates(Situation now, Answers answers) {
        var hearing = hearingToPrepare(now).orElseThrow();
        return Decision.accepted(new AdvocatesMet(
                now.id(), hearing.listed().id(), answers.day("on").orElseThrow()));
    }

    private static Form askResult(Situation now, Hearing hearing) {
        var day = hearing.listed().listedFor();
        return Form.asking(
                        "What became of the hearing?",
                        "Record it",
                        Field.choice("result", "What became of it", Result.class, Result::words),
                        Field.happened("on", "Held on, or put off on", now.today())
                                .suggesting((day.isAfter(now.today()) ? now.today() : day).toString()),
                        Field.choice("because", "If it was not held: why", DelayReason.class, DelayReason::words)
                                .optional())
                .knowing(known(hearing));
    }

    private static Decision became(Situation now, Answers answers, boolean caseManagement) {
        var listed = hearing(now, caseManagement).orElseThrow().listed();
        var on = answers.day("on").orElseThrow();
        var result = answers.choice("result", Result.class).orElseThrow();
        var because = answers.choice("because", DelayReason.class);
        if (result != Result.HELD && because.isEmpty()) {
            return Decision.refused("Say why the hearing was not held");
        }
        if (on.isBefore(listed.on())) {
            return Decision.refused(
                    "The hearing was listed on %s; nothing became of it before".formatted(DayWords.of(listed.on())));
        }
        return Decision.accepted(new CourtHearingResult(
                now.id(), listed.id(), on, result, result == Result.HELD ? Optional.empty() : because));
    }

    /** The hearing that the work is about, or else the first of which nobody has said what became of it. */
    private static Optional<Hearing> hearing(Situation now, boolean caseManagement) {
        return CourtAct.open(now)
                .flatMap(matter -> now.work()
                        .flatMap(work -> matter.hearings().stream()
                                .filter(hearing -> hearing.listed().id().equals(work.about()))
                                .findFirst())
                        .or(() -> CourtAct.isCorrection(now) ? matter.untold() : matter.pending(caseManagement)));
    }

    /** The case management hearing before which the advocates meet, or met without anyone recording it. */
    private static Optional<Hearing> hearingToPrepare(Situation now) {
        return CourtAct.open(now)
                .flatMap(matter -> CourtAct.isCorrection(now)
                        ? matter.hearings().stream()
                                .filter(hearing -> hearing.is(CourtHearing.CASE_MANAGEMENT))
                                .filter(hearing -> now.record().all(AdvocatesMet.class).stream()
                                        .noneMatch(met -> met.hearing()
                                                .equals(hearing.listed().id())))
                                .findFirst()
                        : matter.pending(true));
    }

    private static List<Known> known(Hearing hearing) {
        var listed = hearing.listed();
        return List.of(
                Known.of("Hearing", listed.hearing().words(), listed),
                Known.of("Listed for", DayWords.of(listed.listedFor()), listed));
    }

    static Optional<Decision> notBeforeIssue(CourtCase matter, LocalDate on) {
        return on.isBefore(matter.issued().on())
                ? Optional.of(Decision.refused("The proceedings were issued on %s; this cannot have been before"
                        .formatted(DayWords.of(matter.issued().on()))))
                : Optional.empty();
    }
}
