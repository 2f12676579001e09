package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.proceedings.CourtCase;
import org.carejourney.domain.proceedings.CourtHearing;
import org.carejourney.domain.proceedings.CourtHearingListed;
import org.carejourney.domain.proceedings.DelayReason;
import org.carejourney.domain.proceedings.ProceedingsIssued;
import org.carejourney.domain.proceedings.ProceedingsTask;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Work;

/**
 * What happens in the courts of the invented council in the years of the pandemic: hearings put off, assessments asked for
 * by families whose circumstances changed, more time given. The orders themselves are told by the returns.
 */
final class InventedCourt {
    /** Three children of the showcase who came into care on one day and are one case. */
    private static final Set<String> THE_PERRYS = Set.of("100004", "100005", "100006");

    private static final Weights<DelayReason> REASONS = Weights.of(30, DelayReason.COURT_LISTING_BACKLOG)
            .and(26, DelayReason.COVID_NO_FACE_TO_FACE)
            .and(18, DelayReason.INDEPENDENT_ASSESSMENT_REQUESTED)
            .and(9, DelayReason.NEW_FAMILY_MEMBER_ASSESSMENT)
            .and(7, DelayReason.CHANGE_OF_CIRCUMSTANCES)
            .and(4, DelayReason.EXPERT_REPORT_LATE)
            .and(2, DelayReason.LA_EVIDENCE_LATE)
            .and(1, DelayReason.PARALLEL_CRIMINAL)
            .and(2, DelayReason.GUARDIAN_CAPACITY)
            .and(1, DelayReason.INTERNATIONAL);

    private static final int FAR = 400;

    /** Something that is recorded without a task that asks for it. */
    record Asked(Act act, Answers answers) {}

    private final LocalDate today;
    private final Chance chance;

    InventedCourt(LocalDate today, Chance chance) {
        this.today = today;
        this.chance = chance;
    }

    /** When a step is done: mostly on the day it is for. */
    Optional<LocalDate> plan(CareRecord known, Work work, ProceedingsTask task) {
        var mood = chance.of(
                "plan " + task + work.about().value(), work.trigger().fact().value());
        return switch (task) {
            case COURT_CASE_MANAGEMENT, COURT_HEARING -> Optional.of(work.by());
            case COURT_FINAL_ORDER -> Optional.of(work.from());
            case COURT_PERMANENCE -> reviewFor(known, work).map(ReviewHeld::on);
            case COURT_REPORT ->
                Optional.of(work.by().plusDays(mood.happens(0.7) ? -mood.between(0, 6) : mood.between(1, 30)));
            case COURT_LETTER,
                    COURT_DECIDE_AFTER_LETTER,
                    COURT_ISSUE,
                    COURT_DIRECTIONS,
                    COURT_LIST_CASE_MANAGEMENT,
                    COURT_ADVOCATES,
                    COURT_LIST_HEARING,
                    COURT_EXPLAIN_DELAY,
                    COURT_DECISION ->
                Optional.of(aWorkingDay(
                        mood.happens(0.9)
                                ? later(work.from(), work.by().minusDays(mood.between(0, 2)))
                                : work.by().plusDays(mood.between(1, 20))));
        };
    }

    /** The last review before the plan is due, or else the first that can agree it. */
    private static Optional<ReviewHeld> reviewFor(CareRecord known, Work work) {
        var since = known.reviews().stream()
                .filter(held -> !held.on().isBefore(work.trigger().on()))
                .toList();
        return since.stream()
                .filter(held -> !held.on().isAfter(work.due()))
                .reduce((earlier, later) -> later)
                .or(() -> since.stream().findFirst());
    }

    /** The usual answers, with those that only a court can give. */
    Answers answers(CareRecord known, Work work, ProceedingsTask task, Form form, Answers usual, LocalDate on) {
        var given = new HashMap<>(usual.given());
        var mood = chance.of("answers " + task, work.about().value());
        switch (task) {
            case COURT_ISSUE -> issue(known, form, given, mood);
            case COURT_CASE_MANAGEMENT, COURT_HEARING -> hearing(known, work, given, mood);
            case COURT_LIST_HEARING -> listing(known, given, mood, on);
            case COURT_EXPLAIN_DELAY -> {
                given.put("primary", mood.oneOf(REASONS).name());
                if (mood.happens(0.5)) {
                    given.put("secondary", mood.oneOf(REASONS).name());
                }
            }
            case COURT_PERMANENCE ->
                reviewFor(known, work)
                        .ifPresent(held -> given.put("on", held.on().toString()));
            case COURT_DECISION -> {
                if (form.fields().stream().anyMatch(field -> field.name().equals("reportDue"))) {
                    given.put("reportDue", on.plusWeeks(mood.between(6, 11)).toString());
                    given.put("weeksAdded", String.valueOf(mood.between(4, 12)));
                } else {
                    given.put("until", mostTime(known, on).toString());
                }
            }
            default -> {
                // Answered as usual.
            }
        }
        return new Answers(given, usual.notKnown(), usual.lateBecause());
    }

    private LocalDate mostTime(CareRecord known, LocalDate on) {
        return CourtCase.latest(known.asAt(on), on)
                .map(matter -> later(matter.timetableUntil(), on))
                .orElse(on)
                .plusWeeks(8);
    }

    private void issue(CareRecord known, Form form, Map<String, String> given, Chance mood) {
        var child = known.child().value();
        var isPerry = THE_PERRYS.contains(child);
        var draw = isPerry ? Chance.of(DemoCouncil.SEED).of("the Perrys' case", 0) : mood;
        var interim = suggestion(form, "on");
        var on = (interim.isEmpty() ? LocalDate.parse(given.get("on")) : LocalDate.parse(interim))
                .minusDays(draw.between(0, 4));
        given.put("on", on.toString());
        given.put("caseNumber", "WV%02dC%05d".formatted(on.getYear() % 100, draw.between(1, 99_999)));
        if (isPerry) {
            given.put(
                    "otherChildren",
                    String.join(",", THE_PERRYS.stream().sorted().toList()));
        }
    }

    /** The court decides on the day of the order; until then the final hearing is put off, and others now and then. */
    private void hearing(CareRecord known, Work work, Map<String, String> given, Chance mood) {
        var listed = known.all(CourtHearingListed.class).stream()
                .filter(one -> one.id().equals(work.about()))
                .findFirst();
        var decided = decidedOn(known);
        boolean isHeld = listed.filter(one -> one.hearing() == CourtHearing.FINAL)
                .map(one -> decided.filter(one.listedFor()::equals).isPresent())
                .orElseGet(() -> mood.happens(0.8));
        given.put("result", isHeld ? "HELD" : "ADJOURNED");
        if (!isHeld) {
            given.put("because", mood.oneOf(REASONS).name());
        }
    }

    private void listing(CareRecord known, Map<String, String> given, Chance mood, LocalDate on) {
        var hearings = known.all(CourtHearingListed.class);
        boolean hasBeenPrepared = hearings.stream().anyMatch(one -> one.hearing() == CourtHearing.ISSUES_RESOLUTION);
        var decided = decidedOn(known);
        var left = decided.map(day -> ChronoUnit.DAYS.between(on, day)).orElse((long) FAR);
        var kind = hasBeenPrepared || left < 40 ? CourtHearing.FINAL : CourtHearing.ISSUES_RESOLUTION;
        boolean isTheLast = kind == CourtHearing.FINAL && left > 0 && left < 120;
        var ahead = kind == CourtHearing.FINAL ? mood.between(40, 100) : mood.between(30, 70);
        var day = isTheLast
                ? decided.orElseThrow()
                : aWorkingDay(on.plusDays(Math.min(ahead, left > 40 ? left - 30 : ahead)));
        given.put("hearing", kind.name());
        given.put("listedFor", day.toString());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate aWorkingDay(LocalDate day) {
        return WorkingCalendar.england().after(day.minusDays(1), WorkingDays.workingDays(1));
    }

    /** What the returns tell of the order; of a child who went home before, a day made up. */
    private Optional<LocalDate> decidedOn(CareRecord known) {
        var latest = CourtCase.latest(known, today);
        var told = latest.flatMap(CourtCase::end).map(CourtCase.End::on);
        boolean isUnderInterimOrder = known.ordinaryEpisodes().stream()
                .anyMatch(episode -> episode.end().isEmpty() && episode.legalStatus() == LegalStatus.C1);
        if (told.isPresent() || isUnderInterimOrder) {
            return told;
        }
        return latest.map(matter -> matter.issued().on())
                .map(issued -> CourtPath.decided(chance.of("decided", issued.toEpochDay()), issued));
    }

    /** Families ask for assessments when half of the time is gone, and for more time when most of it is. */
    Optional<Asked> askedOfTheCourt(CareRecord known, LocalDate day) {
        if (known.only(ProceedingsIssued.class).isEmpty()) {
            return Optional.empty();
        }
        return CourtCase.latest(known.asAt(day), day)
                .filter(matter -> matter.isOpenOn(day) && goesOnFor(known, matter))
                .flatMap(matter -> Stream.of(assessment(matter, day), moreTime(matter, day))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private boolean goesOnFor(CareRecord known, CourtCase matter) {
        return decidedOn(known).filter(day -> !matter.isPastTimeOn(day)).isEmpty();
    }

    private Optional<Asked> assessment(CourtCase matter, LocalDate day) {
        var draw = chance.of("assessment", matter.issued().on().toEpochDay());
        var asked = matter.issued().on().plusWeeks(draw.between(12, 20));
        if (draw.happens(0.5)
                || day.isBefore(asked)
                || day.isAfter(asked.plusDays(14))
                || matter.wasAskedForAssessment()) {
            return Optional.empty();
        }
        var by = draw.happens(0.8) ? "FAMILY" : "GUARDIAN";
        return act(
                "PROCEEDINGS_ASSESSMENT_ASKED",
                Map.of(
                        "assessment",
                        draw.happens(0.6) ? "INDEPENDENT" : "EXPERT",
                        "askedBy",
                        by,
                        "because",
                        draw.happens(0.7) ? "CHANGED_CIRCUMSTANCES" : "DISPUTED",
                        "on",
                        day.toString()));
    }

    private Optional<Asked> moreTime(CourtCase matter, LocalDate day) {
        var draw = chance.of("more time", matter.timetableUntil().toEpochDay());
        var asked = matter.timetableUntil().minusDays(draw.between(5, 20));
        if (draw.happens(0.25) || day.isBefore(asked) || day.isAfter(asked.plusDays(14)) || matter.awaitsMoreTime()) {
            return Optional.empty();
        }
        return act(
                "PROCEEDINGS_EXTENSION_ASKED",
                Map.of(
                        "askedBy", draw.happens(0.7) ? "FAMILY" : "COUNCIL",
                        "because", draw.oneOf(REASONS).name(),
                        "on", day.toString()));
    }

    private static Optional<Asked> act(String name, Map<String, String> answers) {
        return JourneyCatalogue.act(name).map(act -> new Asked(act, new Answers(answers, Map.of(), "")));
    }

    private static String suggestion(Form form, String field) {
        return form.fields().stream()
                .filter(one -> one.name().equals(field))
                .map(one -> one.suggested())
                .findFirst()
                .orElse("");
    }
}
