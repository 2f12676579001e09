package org.carejourney.ui.journey;

import org.carejourney.domain.code.Code;
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
import org.carejourney.ui.parts.Dates;

/** What a fact says, in a sentence that a young person could read. */
public final class FactWords {
    private FactWords() {}

    public static String of(Fact fact) {
        return switch (fact) {
            case Person person -> "Born " + Dates.day(person.born());
            case Episode episode -> episode(episode);
            case ReviewHeld review ->
                "Review held on " + Dates.day(review.on())
                        + review.participation().map(how -> ": " + lower(how)).orElse("");
            case EarlyReviewRequested early ->
                "Review needed early, by " + Dates.day(early.neededBy()) + ": "
                        + early.because().words();
            case ReviewStepDone step ->
                step.step().words() + " on " + Dates.day(step.on())
                        + step.meetingOn()
                                .map(day -> ", meeting on " + Dates.day(day))
                                .orElse("");
            case MissingEpisode missing ->
                missing.type().meaning() + ", " + Dates.day(missing.start())
                        + missing.end().map(end -> " to " + Dates.day(end)).orElse(", not yet back");
            case UnaccompaniedStatus status ->
                "Unaccompanied asylum-seeking child"
                        + status.ceased().map(day -> " until " + Dates.day(day)).orElse("");
            case YearlyHealth health ->
                "Health in " + health.year() + ": assessment "
                        + answer(health.healthAssessed()) + ", teeth checked " + answer(health.teethChecked())
                        + ", immunised " + answer(health.immunised())
                        + health.difficultiesScore()
                                .map(score -> ", difficulties score " + score)
                                .orElse("");
            case CareLeaverYear year ->
                "Care leaver in " + year.year()
                        + year.activity().map(code -> ": " + lower(code)).orElse("")
                        + year.accommodation().map(code -> "; " + lower(code)).orElse("");
            case AdoptionDecision decision ->
                "Decision for adoption"
                        + decision.decided().map(day -> " on " + Dates.day(day)).orElse("")
                        + decision.matched()
                                .map(day -> ", matched on " + Dates.day(day))
                                .orElse("");
            case PlacedForAdoption placed -> "Placed for adoption on " + Dates.day(placed.placed());
            case PermanenceBefore before -> "Permanence before: " + lower(before.kind());
            case Event event -> event.words();
        };
    }

    private static String episode(Episode episode) {
        return episode.placement().meaning() + "; " + lower(episode.legalStatus()) + ", from "
                + Dates.day(episode.start())
                + episode.end().map(end -> " to " + Dates.day(end)).orElse("")
                + episode.ceased()
                        .filter(why -> !why.continuesCare())
                        .map(why -> ": " + lower(why))
                        .orElse("");
    }

    private static String answer(java.util.Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("not recorded");
    }

    private static String lower(Code code) {
        var words = code.meaning();
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym ? words : words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
