package org.carejourney.domain.care;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.FactId;

/** What may be recorded of reviews. */
public final class ReviewRules {
    private static final int UNDER_FOUR_ENDS_AT = 4;

    private ReviewRules() {}

    /** Records that a review was held. */
    public static Decision hold(CareRecord record, LocalDate on, Participation participation, LocalDate today) {
        var problem = dayProblem(record, on, today)
                .or(() -> alreadyHeld(record, on, FactId.UNSAVED))
                .or(() -> codeProblem(record, on, participation));
        return problem.map(Decision::refused)
                .orElseGet(
                        () -> Decision.accepted(new ReviewHeld(FactId.UNSAVED, on, Optional.of(participation), true)));
    }

    /** Says that a review was held on another day than recorded. */
    public static Decision correct(CareRecord record, FactId review, LocalDate on, LocalDate today) {
        var recorded = record.reviews().stream()
                .filter(held -> held.id().equals(review))
                .findFirst();
        if (recorded.isEmpty()) {
            return Decision.refused("This review is no longer on the record");
        }
        if (recorded.get().on().equals(on)) {
            return Decision.refused("The review is already recorded on " + DayWords.of(on));
        }
        var problem = dayProblem(record, on, today).or(() -> alreadyHeld(record, on, review));
        return problem.map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new ReviewHeld(
                        review,
                        on,
                        recorded.get().participation(),
                        recorded.get().recordedHere())));
    }

    private static Optional<String> dayProblem(CareRecord record, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(
                    "%s lies in the future; record the review when it has been held".formatted(DayWords.of(on)));
        }
        boolean inCare = record.episodes().stream().anyMatch(episode -> includes(episode, on));
        return inCare
                ? Optional.empty()
                : Optional.of("The child was not looked after on %s; check the day".formatted(DayWords.of(on)));
    }

    /** The day on which care ends still counts: a review may be held that day. */
    private static boolean includes(Episode episode, LocalDate on) {
        return episode.covers(on) || episode.end().filter(on::equals).isPresent();
    }

    private static Optional<String> alreadyHeld(CareRecord record, LocalDate on, FactId except) {
        return record.reviews().stream()
                .filter(review -> review.on().equals(on) && !review.id().equals(except))
                .findFirst()
                .map(review -> "A review held on %s is already recorded".formatted(DayWords.of(on)));
    }

    /** @see "SSDA903 validation rules 440 and 441: on the fourth birthday itself either code is accepted" */
    private static Optional<String> codeProblem(CareRecord record, LocalDate on, Participation participation) {
        if (record.born().isEmpty()) {
            return Optional.empty();
        }
        var fourth = Ages.birthday(record.born().get(), UNDER_FOUR_ENDS_AT);
        boolean underFourCode = participation == Participation.PN0;
        if (underFourCode && on.isAfter(fourth)) {
            return Optional.of("The child was 4 or older on that day; say how they took part");
        }
        if (!underFourCode && on.isBefore(fourth)) {
            return Optional.of("The child was under 4 on that day; the code is PN0");
        }
        return Optional.empty();
    }
}
