package org.carejourney.adapters.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Code;
import org.carejourney.domain.code.PreviousPermanence;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;

/** The cells of the facts of one child, in the order of their tables' columns, as known on a day. */
final class FactCells {
    private static final int SEX_AS_LETTERS_FROM = 2025;

    private final String child;
    private final String born;
    private final String sex;
    private final LocalDate asAt;

    FactCells(CareRecord record, CollectionYear year, LocalDate asAt) {
        this.child = record.child().value();
        this.born = record.born().map(DateColumn::written).orElse("");
        this.sex = record.person()
                .flatMap(Person::sex)
                .map(each -> sex(each, year))
                .orElse("");
        this.asAt = asAt;
    }

    private static String sex(Sex sex, CollectionYear year) {
        boolean asLetter = year.endsIn() >= SEX_AS_LETTERS_FROM;
        if (sex.isMale()) {
            return asLetter ? "M" : "1";
        }
        if (sex.isFemale()) {
            return asLetter ? "F" : "2";
        }
        return asLetter ? "U" : "";
    }

    String[] of(Person person) {
        boolean isMotherLater = person.firstChildBorn().filter(this::isLater).isPresent();
        return cells(
                sex,
                born,
                code(person.ethnicity()),
                person.uniquePupilNumber(),
                isMotherLater ? "0" : flag(person.isMother()),
                dateByNow(person.firstChildBorn()));
    }

    String[] of(Episode episode) {
        return cells(
                date(Optional.of(episode.start())),
                episode.reason().code(),
                episode.legalStatus().code(),
                code(episode.need()),
                episode.placement().code(),
                code(episode.provider()),
                date(episode.end()),
                code(episode.ceased()),
                code(episode.placementChanged()),
                postcode(episode.homePostcode()),
                postcode(episode.placementPostcode()),
                episode.urn());
    }

    String[] of(ReviewHeld review) {
        return cells(born, date(Optional.of(review.on())), code(review.participation()));
    }

    String[] of(MissingEpisode missing) {
        return cells(born, missing.type().code(), date(Optional.of(missing.start())), date(missing.end()));
    }

    String[] of(UnaccompaniedStatus status) {
        return cells(sex, born, dateByNow(status.ceased()));
    }

    String[] of(YearlyHealth health) {
        return cells(
                born,
                number(health.difficultiesScore()),
                code(health.noScoreBecause()),
                flag(health.convicted()),
                flag(health.healthCheck()),
                flag(health.immunised()),
                flag(health.teethChecked()),
                flag(health.healthAssessed()),
                flag(health.substanceMisuse()),
                flag(health.interventionReceived()),
                flag(health.interventionRefused()));
    }

    String[] of(CareLeaverYear leaver) {
        return cells(
                DateColumn.written(leaver.born()),
                code(leaver.inTouch()),
                code(leaver.activity()),
                code(leaver.accommodation()));
    }

    String[] of(AdoptionDecision decision) {
        return cells(
                born,
                date(decision.decided()),
                date(decision.matched()),
                flag(decision.byFosterCarer()),
                number(decision.adopters()),
                code(decision.adopterSex()),
                code(decision.adopterStatus()));
    }

    String[] of(PlacedForAdoption placed) {
        return cells(born, date(Optional.of(placed.placed())), date(placed.ceased()), code(placed.ceasedBecause()));
    }

    String[] of(PermanenceBefore before) {
        boolean wasArrangedLater = before.on().filter(this::isLater).isPresent();
        return wasArrangedLater
                ? cells(born, PreviousPermanence.Z1.code(), "", "")
                : cells(born, before.kind().code(), before.arrangedBy(), date(before.on()));
    }

    private String[] cells(String... afterChild) {
        var all = new String[afterChild.length + 1];
        all[0] = child;
        System.arraycopy(afterChild, 0, all, 1, afterChild.length);
        return all;
    }

    private boolean isLater(LocalDate date) {
        return date.isAfter(asAt);
    }

    private String dateByNow(Optional<LocalDate> date) {
        return date(date.filter(day -> !isLater(day)));
    }

    private static String date(Optional<LocalDate> date) {
        return date.isPresent() ? DateColumn.written(date.get()) : "";
    }

    private static String code(Optional<? extends Code> code) {
        return code.isPresent() ? code.get().code() : "";
    }

    private static String flag(Optional<Boolean> flag) {
        return flag.isEmpty() ? "" : flag.get() ? "1" : "0";
    }

    private static String number(Optional<Integer> number) {
        return number.isPresent() ? number.get().toString() : "";
    }

    /** As people write them, with a space before the last three. */
    private static String postcode(String normalised) {
        int length = normalised.length();
        return EpisodeReader.isPostcode(normalised)
                ? normalised.substring(0, length - 3) + " " + normalised.substring(length - 3)
                : normalised;
    }
}
