package org.carejourney.domain.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.CareCommand.StartCare;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;

/**
 * What may be done to a record of care. Whatever would make it illegal is refused: an episode of no days, an end before
 * its start, an overlap, an adopted adult.
 *
 * @see "SSDA903 guide, episodes; validation rules 348, 371, 378, 380, 381, 386, 389, 431, 460"
 */
public final class CareRules {
    private static final String ADULTHOOD = "18th birthday";

    private CareRules() {}

    public static Decision decide(CareRecord record, CareCommand command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Decision.refused(
                    "%s lies in the future; record it when it has happened".formatted(DayWords.of(command.on())));
        }
        return switch (command) {
            case StartCare start -> start(record, start);
            case ChangeLegalStatus change -> changeLegalStatus(record, change);
            case ChangePlacement move -> changePlacement(record, move);
            case EndCare end -> endCare(record, end);
        };
    }

    private static Decision start(CareRecord record, StartCare start) {
        var last = last(record);
        if (last.isPresent() && last.get().end().isEmpty()) {
            return Decision.refused("The child is in care since %s; end that period of care first"
                    .formatted(DayWords.of(last.get().start())));
        }
        if (last.isPresent() && !start.on().isAfter(last.get().end().orElseThrow())) {
            return Decision.refused(
                    "Care ended on %s; a new period of care can begin on a later day only. If care went on"
                                    .formatted(DayWords.of(last.get().end().orElseThrow()))
                            + ", correct the end of the episode before");
        }
        if (start.where().type().isTemporary()) {
            return Decision.refused("Care cannot begin with a temporary stay; record the placement the child came to");
        }
        return problem(record, start.on(), start.legalStatus(), start.where())
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new Episode(
                        FactId.UNSAVED,
                        start.on(),
                        ReasonForNewEpisode.S,
                        start.legalStatus(),
                        Optional.of(start.need()),
                        start.where().type(),
                        start.where().provider(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        start.homePostcode(),
                        start.where().postcode(),
                        start.where().urn())));
    }

    private static Decision changeLegalStatus(CareRecord record, ChangeLegalStatus change) {
        var open = openEpisode(record);
        if (open.isEmpty()) {
            return notInCare();
        }
        var now = open.get();
        if (now.legalStatus() == change.to()) {
            return Decision.refused(
                    "The legal status is already: " + change.to().meaning());
        }
        var where = new Where(now.placement(), now.provider(), now.placementPostcode(), now.urn());
        var problem = problem(record, change.on(), change.to(), where).or(() -> order(now, change.on()));
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        if (!change.on().equals(now.start())) {
            return Decision.accepted(
                    closed(now, change.on(), Optional.empty()),
                    next(now, change.on(), ReasonForNewEpisode.L, change.to(), where));
        }
        return switch (now.reason()) {
            case S, L, B, U ->
                Decision.refused("The legal status already changed on %s; correct that change instead"
                        .formatted(DayWords.of(change.on())));
            case P -> Decision.accepted(same(now, ReasonForNewEpisode.B, change.to(), where));
            case T -> Decision.accepted(same(now, ReasonForNewEpisode.U, change.to(), where));
        };
    }

    private static Decision changePlacement(CareRecord record, ChangePlacement move) {
        var open = openEpisode(record);
        if (open.isEmpty()) {
            return notInCare();
        }
        var now = open.get();
        var problem = problem(record, move.on(), now.legalStatus(), move.to())
                .or(() -> order(now, move.on()))
                .or(() -> reasonProblem(now, move));
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        var because = reasonFor(now, move);
        if (!move.on().equals(now.start())) {
            var reason = move.sameCarer() ? ReasonForNewEpisode.T : ReasonForNewEpisode.P;
            return Decision.accepted(
                    closed(now, move.on(), because), next(now, move.on(), reason, now.legalStatus(), move.to()));
        }
        if (now.reason() != ReasonForNewEpisode.L) {
            return Decision.refused("The child already came to this placement on %s; correct that move instead"
                    .formatted(DayWords.of(move.on())));
        }
        var both = move.sameCarer() ? ReasonForNewEpisode.U : ReasonForNewEpisode.B;
        var facts = new ArrayList<Fact>();
        before(record, now).ifPresent(ended -> facts.add(closed(ended, move.on(), because)));
        facts.add(same(now, both, now.legalStatus(), move.to()));
        return new Decision.Accepted(facts);
    }

    private static Decision endCare(CareRecord record, EndCare end) {
        var open = openEpisode(record);
        if (open.isEmpty()) {
            return notInCare();
        }
        var now = open.get();
        var problem = endProblem(record, now, end);
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        var facts = new ArrayList<Fact>();
        facts.add(now.endedWith(Optional.of(end.on()), Optional.of(end.because()), Optional.empty()));
        record.all(MissingEpisode.class).stream()
                .filter(missing -> missing.end().isEmpty())
                .forEach(missing -> facts.add(
                        new MissingEpisode(missing.id(), missing.type(), missing.start(), Optional.of(end.on()))));
        return new Decision.Accepted(facts);
    }

    private static Optional<String> endProblem(CareRecord record, Episode now, EndCare end) {
        if (end.because().continuesCare()) {
            return Optional.of("Code X1 means that care goes on; choose why care ended");
        }
        if (!end.on().isAfter(now.start())) {
            return Optional.of(
                    "The present episode began on %s; care can end on a later day only, never an episode of no days"
                            .formatted(DayWords.of(now.start())));
        }
        if (now.placement().isTemporary()) {
            return Optional.of(
                    "The child is away temporarily; record the return, or the placement it has become, first");
        }
        if (record.born().isEmpty()) {
            return Optional.empty();
        }
        var born = record.born().get();
        var adult = Ages.birthday(born, 18);
        if (end.on().isAfter(adult)) {
            return Optional.of("Care ended on the %s, %s; record that day".formatted(ADULTHOOD, DayWords.of(adult)));
        }
        boolean isAdultThatDay = !end.on().isBefore(adult);
        return switch (end.because()) {
            case E11, E12 ->
                refuseIf(isAdultThatDay, "An adult cannot be adopted out of care; the child turns 18 that day");
            case E17 ->
                refuseIf(
                        !isAdultThatDay,
                        "Staying with carers at 18 (E17) is for the %s, %s".formatted(ADULTHOOD, DayWords.of(adult)));
            case E8 ->
                refuseIf(
                        isAdultThatDay && !isMissing(record),
                        "Turning 18 is no reason to record \"other\" (E8); choose where the young person went: E17, E5, E6, E7,"
                                + " E4A or E13");
            case E7 ->
                refuseIf(Ages.on(born, end.on()) < 16, "Adult residential care (E7) is for those aged 16 or older");
            case E2, E3, E4A, E4B, E13, E41, E43, E44, E45, E46, E47, E48, E5, E6, E9, E14, E15, E16, X1 ->
                Optional.empty();
        };
    }

    private static Optional<String> problem(CareRecord record, LocalDate on, LegalStatus status, Where where) {
        var year = CollectionYear.of(on);
        if (!where.type().years().include(year)) {
            return Optional.of("Placement %s may be used %s, not in %s"
                    .formatted(where.type().code(), where.type().years(), year));
        }
        if (status == LegalStatus.V2 && where.type() == PlacementType.P1) {
            return Optional.of("A child accommodated under section 20 cannot be placed with their own parents");
        }
        if (where.type().needsProvider() && where.provider().isEmpty()) {
            return Optional.of("Say who provides the placement");
        }
        if (record.born().isEmpty()) {
            return Optional.empty();
        }
        int age = Ages.on(record.born().get(), on);
        if (on.isBefore(record.born().get())) {
            return Optional.of(
                    "The child was born on " + DayWords.of(record.born().get()));
        }
        if (age >= 18) {
            return Optional.of("The young person was 18 on %s and can no longer be looked after"
                    .formatted(DayWords.of(Ages.birthday(record.born().get(), 18))));
        }
        return refuseIf(
                where.type() == PlacementType.K3 && age < 16,
                "Supported accommodation (K3) is for those aged 16 or 17; the child is " + age);
    }

    private static Optional<String> order(Episode now, LocalDate on) {
        return refuseIf(
                on.isBefore(now.start()),
                "The present episode began on %s; what happened before is corrected in history"
                        .formatted(DayWords.of(now.start())));
    }

    private static Optional<String> reasonProblem(Episode now, ChangePlacement move) {
        boolean temporary = now.placement().isTemporary() || move.to().type().isTemporary();
        return refuseIf(
                !temporary && !move.sameCarer() && move.because().isEmpty(), "Say why the placement before ended");
    }

    /** A temporary stay ends no placement; a move with the carer changes its status only. */
    private static Optional<ReasonPlacementChanged> reasonFor(Episode now, ChangePlacement move) {
        if (now.placement().isTemporary() || move.to().type().isTemporary()) {
            return Optional.empty();
        }
        return move.sameCarer() ? Optional.of(ReasonPlacementChanged.PLACE) : move.because();
    }

    private static Episode closed(Episode episode, LocalDate on, Optional<ReasonPlacementChanged> because) {
        return episode.endedWith(Optional.of(on), Optional.of(ReasonEpisodeCeased.X1), because);
    }

    private static Episode next(
            Episode before, LocalDate on, ReasonForNewEpisode reason, LegalStatus status, Where where) {
        return episode(FactId.UNSAVED, before, on, reason, status, where);
    }

    private static Episode same(Episode now, ReasonForNewEpisode reason, LegalStatus status, Where where) {
        return episode(now.id(), now, now.start(), reason, status, where);
    }

    private static Episode episode(
            FactId id, Episode like, LocalDate on, ReasonForNewEpisode reason, LegalStatus status, Where where) {
        return new Episode(
                id,
                on,
                reason,
                status,
                like.need(),
                where.type(),
                where.provider(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                like.homePostcode(),
                where.postcode(),
                where.urn());
    }

    private static Optional<Episode> last(CareRecord record) {
        List<Episode> episodes = record.ordinaryEpisodes();
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.getLast());
    }

    private static Optional<Episode> openEpisode(CareRecord record) {
        return last(record).filter(episode -> episode.end().isEmpty());
    }

    private static Optional<Episode> before(CareRecord record, Episode now) {
        return record.ordinaryEpisodes().stream()
                .filter(episode -> episode.isFollowedOn() && episode.end().equals(Optional.of(now.start())))
                .findFirst();
    }

    private static boolean isMissing(CareRecord record) {
        return record.all(MissingEpisode.class).stream()
                .anyMatch(missing -> missing.end().isEmpty());
    }

    private static Decision notInCare() {
        return Decision.refused("The child is not in care");
    }

    private static Optional<String> refuseIf(boolean wrong, String words) {
        return wrong ? Optional.of(words) : Optional.empty();
    }
}
