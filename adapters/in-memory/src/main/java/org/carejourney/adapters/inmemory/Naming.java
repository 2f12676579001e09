package org.carejourney.adapters.inmemory;

import java.util.List;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.FactId;

/** How facts of one child are told apart, and how one is given its number. */
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
        return named(one, FactId.UNSAVED).equals(named(other, FactId.UNSAVED));
    }

    /** What the return does not carry stays as it was recorded here. */
    static Fact keepingOurs(Fact returned, Fact before) {
        return returned instanceof ReviewHeld now && before instanceof ReviewHeld then
                ? new ReviewHeld(now.id(), now.on(), now.participation(), then.recordedHere())
                : returned;
    }

    static Fact named(Fact fact, FactId id) {
        return switch (fact) {
            case Person f ->
                new Person(
                        id, f.born(), f.sex(), f.ethnicity(), f.uniquePupilNumber(), f.isMother(), f.firstChildBorn());
            case Episode f ->
                new Episode(
                        id,
                        f.start(),
                        f.reason(),
                        f.legalStatus(),
                        f.need(),
                        f.placement(),
                        f.provider(),
                        f.end(),
                        f.ceased(),
                        f.placementChanged(),
                        f.homePostcode(),
                        f.placementPostcode(),
                        f.urn());
            case ReviewHeld f -> new ReviewHeld(id, f.on(), f.participation(), f.recordedHere());
            case EarlyReviewRequested f -> new EarlyReviewRequested(id, f.on(), f.because(), f.neededBy());
            case ReviewStepDone f -> new ReviewStepDone(id, f.trigger(), f.step(), f.on(), f.meetingOn());
            case MissingEpisode f -> new MissingEpisode(id, f.type(), f.start(), f.end());
            case UnaccompaniedStatus f -> new UnaccompaniedStatus(id, f.ceased());
            case YearlyHealth f ->
                new YearlyHealth(
                        id,
                        f.year(),
                        f.difficultiesScore(),
                        f.noScoreBecause(),
                        f.convicted(),
                        f.healthCheck(),
                        f.immunised(),
                        f.teethChecked(),
                        f.healthAssessed(),
                        f.substanceMisuse(),
                        f.interventionReceived(),
                        f.interventionRefused());
            case CareLeaverYear f ->
                new CareLeaverYear(id, f.year(), f.born(), f.inTouch(), f.activity(), f.accommodation());
            case AdoptionDecision f ->
                new AdoptionDecision(
                        id,
                        f.decided(),
                        f.matched(),
                        f.byFosterCarer(),
                        f.adopters(),
                        f.adopterSex(),
                        f.adopterStatus());
            case PlacedForAdoption f -> new PlacedForAdoption(id, f.placed(), f.ceased(), f.ceasedBecause());
            case PermanenceBefore f -> new PermanenceBefore(id, f.kind(), f.arrangedBy(), f.on());
            case Event f -> numbered(f, id);
        };
    }

    /** Every kind of event is a Java record with its id first. */
    private static Event numbered(Event event, FactId id) {
        var components = event.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        try {
            for (int at = 0; at < components.length; at++) {
                types[at] = components[at].getType();
                values[at] = at == 0 ? id : components[at].getAccessor().invoke(event);
            }
            return event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("No such event can be made: " + event, impossible);
        }
    }
}
