package org.carejourney.domain.fostering;

import static org.carejourney.domain.fostering.Said.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** That an enquiry or application goes no further, or rests for a while. */
final class Stopping {
    static final Act STOP = FosterAct.of(
            "FOSTER_STOPPED",
            "That an enquiry or application goes no further",
            FosterStopped.class,
            Stopping::askOfStop,
            Stopping::stop);
    static final Act PAUSE = FosterAct.of(
            "FOSTER_PAUSED",
            "A pause that a household asked for",
            FosterPaused.class,
            Stopping::askOfPause,
            Stopping::pause);
    static final Act RESUME = FosterAct.of(
            "FOSTER_RESUMED",
            "That a household goes on after a pause",
            FosterResumed.class,
            Stopping::askOfResuming,
            Stopping::resume);

    static final List<Act> ALL = List.of(STOP, PAUSE, RESUME);

    private Stopping() {}

    private static boolean isUnderWay(FosterHousehold household) {
        return household.enquiry().isPresent() && !household.isSettled();
    }

    private static Optional<Form> askOfStop(Situation now) {
        var household = Said.household(now);
        return isUnderWay(household)
                ? Optional.of(Form.asking(
                                "Who ends it, and why?",
                                "Record it",
                                Field.choice("by", "Who ends it", FosterStopped.By.class, FosterStopped.By::words),
                                Field.longText("why", "Why"),
                                Field.happened("on", "On", now.today()))
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    private static Decision stop(Situation now, Answers answers) {
        return Said.after(
                Said.household(now).enquiry().orElseThrow(),
                new FosterStopped(
                        now.id(),
                        on(answers),
                        answers.choice("by", FosterStopped.By.class).orElseThrow(),
                        answers.text("why").orElseThrow()));
    }

    private static Optional<Form> askOfPause(Situation now) {
        var household = Said.household(now);
        return isUnderWay(household) && household.pause().isEmpty() || isToldAnew(now)
                ? Optional.of(Form.asking(
                                "From when do they pause, and when are they asked again?",
                                "Record the pause",
                                Field.happened("on", "Paused on", now.today()),
                                Field.day("until", "Ask them again on"),
                                Field.longText("why", "Why")
                                        .helped(
                                                "The service's own clocks stop until they go on; those of law and standards"
                                                        + " do not."))
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    private static boolean isToldAnew(Situation now) {
        return !now.id().equals(FactId.UNSAVED) && Said.household(now).enquiry().isPresent();
    }

    private static Decision pause(Situation now, Answers answers) {
        LocalDate until = answers.day("until").orElseThrow();
        if (!until.isAfter(on(answers))) {
            return Decision.refused("A pause ends after it began: choose a later day on which they are asked again");
        }
        return Said.after(
                Said.household(now).enquiry().orElseThrow(),
                new FosterPaused(
                        now.id(), on(answers), until, answers.text("why").orElseThrow()));
    }

    private static Optional<Form> askOfResuming(Situation now) {
        var household = Said.household(now);
        return household
                .pause()
                .filter(pause -> Said.goesOn(now))
                .map(pause -> Form.asking(
                                "When did they say that they go on?",
                                "Go on",
                                Field.happened("on", "Goes on since", now.today())
                                        .helped(
                                                "Where they do not wish to, record that the application goes no further."))
                        .knowing(Said.known(household)));
    }

    private static Decision resume(Situation now, Answers answers) {
        var pause = Said.household(now).pause().orElseThrow();
        return Said.after(pause, new FosterResumed(now.id(), on(answers), pause.id()));
    }
}
