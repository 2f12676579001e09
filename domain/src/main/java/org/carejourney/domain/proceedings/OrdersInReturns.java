package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.proceedings.CourtCase.End;
import org.carejourney.domain.record.Episode;

/**
 * What the record of care tells of the court's orders, so that nobody is asked twice: a care order and a placement order
 * are a change of legal status, a guardian's or a child arrangements order is why care ended.
 */
final class OrdersInReturns {
    private OrdersInReturns() {}

    /** The first order after the issue of the proceedings. */
    static Optional<End> after(CourtCase matter) {
        return Stream.concat(orders(matter), guardians(matter)).min(Comparator.comparing(End::on));
    }

    private static Stream<End> orders(CourtCase matter) {
        boolean hadOne = matter.record().ordinaryEpisodes().stream()
                .anyMatch(episode -> episode.covers(matter.issued().on()) && isFullOrder(episode.legalStatus()));
        return hadOne
                ? Stream.empty()
                : matter.record().ordinaryEpisodes().stream()
                        .filter(episode -> isFullOrder(episode.legalStatus()) && isDuring(matter, episode.start()))
                        .map(episode -> new End(
                                episode.start(),
                                episode.legalStatus() == LegalStatus.C2 ? Ending.CARE_ORDER : Ending.PLACEMENT_ORDER));
    }

    private static Stream<End> guardians(CourtCase matter) {
        return matter.record().ordinaryEpisodes().stream()
                .flatMap(episode ->
                        ended(matter, episode).flatMap(day -> order(episode).map(how -> new End(day, how))).stream());
    }

    private static Optional<Ending> order(Episode last) {
        return last.ceased()
                .flatMap(why -> why.isSpecialGuardianship()
                        ? Optional.of(Ending.SPECIAL_GUARDIANSHIP)
                        : why == ReasonEpisodeCeased.E41
                                ? Optional.of(Ending.CHILD_ARRANGEMENTS)
                                : Optional.<Ending>empty());
    }

    /** The child died, was adopted, turned out to be an adult, or became another council's child. */
    static Optional<LocalDate> nothingLeftToDecide(CourtCase matter) {
        return matter.record().ordinaryEpisodes().stream()
                .filter(episode ->
                        episode.ceased().filter(OrdersInReturns::leavesNothing).isPresent())
                .flatMap(episode -> ended(matter, episode).stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean leavesNothing(ReasonEpisodeCeased why) {
        return switch (why) {
            case E2, E3, E11, E12, E15 -> true;
            default -> false;
        };
    }

    private static Optional<LocalDate> ended(CourtCase matter, Episode episode) {
        return episode.end().filter(day -> isDuring(matter, day));
    }

    private static boolean isDuring(CourtCase matter, LocalDate day) {
        return day.isAfter(matter.issued().on())
                && matter.before().filter(next -> day.isAfter(next)).isEmpty();
    }

    private static boolean isFullOrder(LegalStatus status) {
        return status == LegalStatus.C2 || status == LegalStatus.E1 || status == LegalStatus.D1;
    }
}
