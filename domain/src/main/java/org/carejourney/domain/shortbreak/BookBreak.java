package org.carejourney.domain.shortbreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shortbreak.Limits.Stay;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A short break is booked. Whoever books beyond a limit is warned first, and books it all the same by saying so. */
final class BookBreak implements Act {
    @Override
    public String name() {
        return "SHORT_BREAK_BOOKED";
    }

    @Override
    public String words() {
        return "A short break that is booked";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return SeriesOfBreaks.now(now.record(), now.today())
                .map(series -> Form.asking(
                                "From when to when is the stay?",
                                "Book the stay",
                                Field.day("from", "First day"),
                                Field.day("until", "Back home on"),
                                Field.yesNo("sameSetting", "With the carer or in the setting of the series")
                                        .suggesting("yes"),
                                Field.yesNo("goesAhead", "Book it even beyond the limits")
                                        .optional()
                                        .helped(
                                                "Answer only where a warning was given: the child is then to be treated as"
                                                        + " any child in care."))
                        .knowing(known(now, series)));
    }

    private static List<Known> known(Situation now, Episode series) {
        var known = new ArrayList<Known>();
        known.add(Known.of("Breaks at", series.placement().meaning(), series));
        known.add(Known.rule(
                "Days in 12 months so far",
                "%d of 75"
                        .formatted(Limits.mostDaysInAYear(
                                Limits.stays(now.record()), now.today().minusYears(1)))));
        return known;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var stay =
                new Stay(answers.day("from").orElseThrow(), answers.day("until").orElseThrow());
        if (!stay.until().isAfter(stay.from())) {
            return Decision.refused("The stay must end on a later day than it begins");
        }
        var others = Limits.stays(now.record());
        if (others.stream().anyMatch(stay::overlaps)) {
            return Decision.refused("Another stay is booked or recorded in that time");
        }
        boolean sameSetting = answers.isYes("sameSetting");
        boolean goesAhead = answers.isYes("goesAhead");
        var passed = Limits.passedBy(stay, others, sameSetting);
        if (!passed.isEmpty() && !goesAhead) {
            return Decision.refused(
                    "Beyond the limits of short breaks: %s. The child would need to be treated as an ordinary looked-after child (regulation 48). Change the stay, or say that it is booked all the same"
                            .formatted(String.join("; ", passed)));
        }
        return Decision.accepted(new ShortBreakBooked(
                now.id(), now.today(), stay.from(), stay.until(), sameSetting, goesAhead && !passed.isEmpty()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ShortBreakBooked;
    }
}
