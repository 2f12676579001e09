package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Code;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;

/** What would be wrong with a record if it were handed in: a second opinion, which shares no code with the generator. */
final class Illegalities {
    private final CareRecord record;
    private final LocalDate born;
    private final LocalDate adult;
    private final List<String> found = new ArrayList<>();

    private Illegalities(CareRecord record) {
        this.record = record;
        this.born = record.born().orElseThrow();
        this.adult = Ages.birthday(born, 18);
    }

    static List<String> of(GeneratedChild child) {
        var all = new Illegalities(child.record());
        all.dates();
        for (var period : all.record.periodsOfCare()) {
            all.chain(period);
            all.leaving(period);
        }
        all.record.episodes().forEach(all::episode);
        all.betweenPeriods();
        all.shortBreaks();
        all.reviews();
        all.missing();
        all.adoption();
        all.years();
        return all.found;
    }

    private void expect(boolean right, String what, Object... about) {
        if (!right) {
            found.add(record.child() + ": " + what + " " + List.of(about));
        }
    }

    private void dates() {
        for (var fact : record.facts()) {
            expect(!fact.happenedOn().isAfter(Demo.TODAY), "happened after today", fact);
        }
        expect(born.isAfter(Demo.RECORDS_BEGIN.minusYears(18)), "grown up before the records begin", born);
        record.only(UnaccompaniedStatus.class)
                .flatMap(UnaccompaniedStatus::ceased)
                .ifPresent(ceased -> expect(!ceased.isAfter(Demo.TODAY), "status ceases after today", ceased));
    }

    private void episode(Episode episode) {
        int age = Ages.on(born, episode.start());
        var type = episode.placement();
        expect(!episode.start().isBefore(born), "starts before birth", episode);
        expect(age < 18, "starts as an adult", episode);
        expect(episode.end().filter(end -> !end.isAfter(episode.start())).isEmpty(), "no days", episode);
        expect(episode.end().filter(Demo.TODAY::isBefore).isEmpty(), "ends after today", episode);
        expect(episode.end().isPresent() == episode.ceased().isPresent(), "end and reason go together", episode);
        expect(episode.need().isPresent(), "no category of need", episode);
        var year = CollectionYear.of(episode.start());
        for (Code code : List.of(type, episode.legalStatus(), episode.reason())) {
            expect(code.years().include(year), "code outside its years", code, year);
        }
        expect(type.needsProvider() == episode.provider().isPresent(), "provider", episode);
        expect(
                (type == PlacementType.P1)
                        == episode.provider()
                                .filter(p -> p == PlacementProvider.PR0)
                                .isPresent(),
                "parents provide own homes only",
                episode);
        expect(!(type == PlacementType.P1 && episode.legalStatus() == LegalStatus.V2), "V2 with parents", episode);
        switch (type) {
            case H5, P2, P3 -> expect(age >= 16, "too young for " + type, episode);
            case K1, R5 -> expect(age >= 10, "too young for " + type, episode);
            case A5, A6 -> expect(episode.legalStatus() == LegalStatus.E1, "no placement order", episode);
            case T0, T1, T2, T3, T4 -> expect(lastsNoLongerThan(episode, limit(type)), "too long away", episode);
            default -> {}
        }
        expect(!episode.legalStatus().isYouthJustice() || age >= 10, "too young for youth justice", episode);
    }

    private static int limit(PlacementType type) {
        return switch (type) {
            case T1 -> 42;
            case T4 -> 7;
            default -> 21;
        };
    }

    private static boolean lastsNoLongerThan(Episode episode, int days) {
        return !episode.end().orElse(Demo.TODAY).isAfter(episode.start().plusDays(days));
    }

    private void chain(PeriodOfCare period) {
        var episodes = period.episodes();
        var first = episodes.getFirst();
        expect(
                first.reason() == ReasonForNewEpisode.S || first.start().isBefore(Demo.RECORDS_BEGIN.plusYears(1)),
                "first episode does not start care",
                first);
        expect(!first.placement().isTemporary() || first.start().isBefore(Demo.RECORDS_BEGIN), "begins away", first);
        for (int i = 0; i + 1 < episodes.size(); i++) {
            link(episodes.get(i), episodes.get(i + 1));
            expect(episodes.get(i).need().equals(first.need()), "category of need changed", episodes.get(i));
        }
    }

    private void link(Episode before, Episode next) {
        expect(before.isFollowedOn() && before.end().orElseThrow().equals(next.start()), "chain broken", before, next);
        boolean newFooting = before.legalStatus() != next.legalStatus();
        boolean newHome = !before.samePlacementAs(next) || !before.provider().equals(next.provider());
        switch (next.reason()) {
            case S -> expect(false, "S inside a period", next);
            case L -> expect(newFooting && !newHome, "L", before, next);
            case P, T -> expect(!newFooting && newHome, "P or T", before, next);
            case B, U -> expect(newFooting && newHome, "B or U", before, next);
        }
        boolean temporary = before.placement().isTemporary() || next.placement().isTemporary();
        boolean asksWhy = !temporary && next.reason() != ReasonForNewEpisode.L;
        expect(before.placementChanged().isPresent() == asksWhy, "reason for placement change", before, next);
        boolean sameCarer = next.reason() == ReasonForNewEpisode.T || next.reason() == ReasonForNewEpisode.U;
        expect(
                !asksWhy || sameCarer == (before.placementChanged().orElseThrow() == ReasonPlacementChanged.PLACE),
                "PLACE means same carer",
                before,
                next);
        boolean adoptedByCarer = next.placement().isForAdoptionWithFosterCarer()
                && !before.placement().isForAdoptionWithFosterCarer();
        expect(!adoptedByCarer || (sameCarer && before.placement().isFostering()), "A3/A5 stays", before, next);
        if (before.placement().isTemporary()) {
            expect(next.reason() == ReasonForNewEpisode.P, "returns", before, next);
        }
    }

    private void leaving(PeriodOfCare period) {
        if (period.isOpen()) {
            expect(Demo.TODAY.isBefore(adult), "adult and still in care", period.last());
            return;
        }
        var end = period.end().orElseThrow();
        var last = period.last();
        var why = period.endedBecause().orElseThrow();
        boolean asAdult = end.equals(adult);
        expect(!end.isAfter(adult), "left after 18", last);
        expect(last.placementChanged().isEmpty(), "reason for placement change at the end", last);
        expect(!last.placement().isTemporary(), "left while away", last);
        switch (why) {
            case E11, E12 -> {
                expect(Ages.on(born, end) < 10 && last.placement().isForAdoption(), "adopted", last);
                expect(record.only(AdoptionDecision.class).isPresent(), "adopted without AD1", last);
            }
            case E17 -> expect(asAdult && last.placement().isFostering(), "staying put", last);
            case E5, E6, E7 -> expect(Ages.on(born, end) >= 16, "too young to live alone", last);
            case E45 -> expect(last.placement().isFosteringByRelative(), "E45", last);
            case E46 ->
                expect(last.placement().isFostering() && !last.placement().isFosteringByRelative(), "E46", last);
            case E14 -> expect(last.legalStatus().isYouthJustice(), "E14 without remand", last);
            case E9 -> expect(Ages.on(born, end) >= 10, "custody", last);
            case E43, E44, E15, E2 -> expect(false, "not used here", last);
            case X1 -> expect(false, "X1 ends nothing", last);
            case E3, E4A, E4B, E13, E16, E41, E47, E48, E8 -> {}
        }
        boolean destination = why == ReasonEpisodeCeased.E17
                || why == ReasonEpisodeCeased.E5
                || why == ReasonEpisodeCeased.E6
                || why == ReasonEpisodeCeased.E7
                || why == ReasonEpisodeCeased.E4A
                || why == ReasonEpisodeCeased.E13;
        expect(!asAdult || destination, "no destination at 18", last);
    }

    private void betweenPeriods() {
        var periods = record.periodsOfCare();
        for (int i = 0; i + 1 < periods.size(); i++) {
            expect(
                    periods.get(i + 1).start().isAfter(periods.get(i).end().orElseThrow()),
                    "care begins on the day it ended",
                    periods.get(i + 1).first());
        }
    }

    private void shortBreaks() {
        var breaks = record.shortBreaks();
        for (int i = 0; i < breaks.size(); i++) {
            var stay = breaks.get(i);
            expect(stay.reason() == ReasonForNewEpisode.S, "short break", stay);
            if (stay.legalStatus() == LegalStatus.V3) {
                expect(lastsNoLongerThan(stay, 17), "break too long", stay);
            }
            expect(i == 0 || breaks.get(i - 1).end().orElseThrow().isBefore(stay.start()), "breaks touch", stay);
        }
        expect(breaks.isEmpty() || record.ordinaryEpisodes().isEmpty(), "breaks and care mixed");
    }

    private void reviews() {
        var fourth = Ages.birthday(born, 4);
        LocalDate before = LocalDate.MIN;
        for (var review : record.reviews()) {
            expect(review.on().isAfter(before), "two reviews on a day", review);
            before = review.on();
            boolean underFour = review.on().isBefore(fourth);
            expect(underFour == (review.participation().orElseThrow() == Participation.PN0), "participation", review);
            expect(record.ordinaryEpisodes().isEmpty() || isInCare(review), "review outside care", review);
        }
    }

    private boolean isInCare(ReviewHeld review) {
        return record.episodes().stream().anyMatch(episode -> episode.covers(review.on()));
    }

    private void missing() {
        var times = record.all(MissingEpisode.class);
        for (int i = 0; i < times.size(); i++) {
            var time = times.get(i);
            expect(time.end().filter(end -> end.isBefore(time.start())).isEmpty(), "missing backwards", time);
            expect(
                    record.periodsOfCare().stream()
                            .anyMatch(period -> !time.start().isBefore(period.start())
                                    && (period.isOpen()
                                            || time.end()
                                                    .filter(period.end().orElseThrow()::isAfter)
                                                    .isPresent())),
                    "missing outside care",
                    time);
            expect(
                    i == 0
                            || times.get(i - 1)
                                    .end()
                                    .orElseThrow()
                                    .isBefore(time.start().minusDays(1)),
                    "missing times touch",
                    time);
        }
    }

    private void adoption() {
        var placed = record.all(PlacedForAdoption.class);
        expect(placed.size() <= 1, "placed more than once", placed);
        for (var placing : placed) {
            expect(
                    placing.placed().isBefore(Demo.RECORDS_BEGIN)
                            || record.episodes().stream()
                                    .anyMatch(episode -> episode.placement().isForAdoption()
                                            && episode.start().equals(placing.placed())),
                    "placed without a placement",
                    placing);
        }
        record.only(AdoptionDecision.class).ifPresent(decision -> {
            var decided = decision.decided().orElseThrow();
            var matched = decision.matched().orElseThrow();
            expect(!matched.isBefore(decided), "matched before the decision", decision);
            expect(!placed.getFirst().placed().isBefore(matched), "placed before the match", decision);
        });
    }

    private void years() {
        for (var health : record.all(YearlyHealth.class)) {
            int age = Ages.on(born, health.year().lastDay());
            expect(health.healthCheck().isPresent() == age < 5, "development checks are for under-fives", health);
            expect(
                    health.difficultiesScore().isEmpty()
                            || health.noScoreBecause().isEmpty(),
                    "score and reason for none",
                    health);
            expect(
                    health.difficultiesScore()
                            .filter(score -> score > 40 || score < 0)
                            .isEmpty(),
                    "score",
                    health);
            expect(
                    record.episodes().stream()
                            .anyMatch(episode -> episode.covers(health.year().lastDay())),
                    "health return for a child not in care",
                    health);
        }
        for (var year : record.all(CareLeaverYear.class)) {
            int age = Ages.on(born, year.year().lastDay());
            var birthday = Ages.birthday(born, age);
            expect(age >= 17 && age <= 21 && !birthday.isAfter(Demo.TODAY), "care leaver's age", year);
            expect(
                    record.episodes().stream().noneMatch(episode -> episode.covers(birthday)),
                    "care leaver still in care",
                    year);
            expect(age > 17 || !year.accommodation().orElseThrow().code().startsWith("Z"), "staying put at 17", year);
        }
    }
}
