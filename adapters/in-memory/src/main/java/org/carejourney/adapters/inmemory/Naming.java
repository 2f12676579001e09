package org.carejourney.adapters.inmemory;

import java.util.List;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.FactId;

/** How facts of one child are told apart. */
final class Naming {
    private Naming() {}

    /** Two statements with one key speak of the same thing; it sorts within a kind. */
    static List<Comparable<?>> key(Fact fact) {
        return switch (fact) {
            case Person f -> List.of(0, 0);
            case Episode f -> List.of(1, f.start());
            case ReviewHeld f -> List.of(2, f.on());
            case EarlyReviewRequested f -> List.of(3, f.on(), f.because().name());
            case ReviewStepDone f -> List.of(4, f.trigger().value(), f.step().name());
            case MissingEpisode f -> List.of(5, f.type().code(), f.start());
            case UnaccompaniedStatus f -> List.of(6, 0);
            case YearlyHealth f -> List.of(7, f.year());
            case CareLeaverYear f -> List.of(8, f.year());
            case AdoptionDecision f -> List.of(9, 0);
            case PlacedForAdoption f -> List.of(10, f.placed());
            case PermanenceBefore f -> List.of(11, 0);
            case Event f -> List.of(12, f.getClass().getSimpleName(), f.key());
        };
    }

    static boolean saySame(Fact one, Fact other) {
        return Numbering.numbered(one, FactId.UNSAVED).equals(Numbering.numbered(other, FactId.UNSAVED));
    }

    /** What the return does not carry stays as it was recorded here. */
    static Fact keepingOurs(Fact returned, Fact before) {
        return returned instanceof ReviewHeld now && before instanceof ReviewHeld then
                ? new ReviewHeld(now.id(), now.on(), now.participation(), then.recordedHere())
                : returned;
    }
}
