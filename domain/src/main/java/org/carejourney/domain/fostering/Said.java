package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What forms about a household have in common: what is known, and in which order things can have happened. */
final class Said {
    private Said() {}

    static FosterHousehold household(Situation now) {
        return FosterHousehold.of(now.record());
    }

    /** Nothing stopped it; what was told before is put right all the same. */
    static boolean goesOn(Situation now) {
        return !now.id().equals(FactId.UNSAVED) || household(now).stoppedOn().isEmpty();
    }

    static LocalDate on(Answers answers) {
        return answers.day("on").orElseThrow();
    }

    /** The event between two others; what follows is on the record already where an event is put right. */
    static Decision between(Event first, Event event, Optional<? extends Event> next) {
        var later = next.filter(known -> known.happenedOn().isBefore(event.happenedOn()));
        return later.isPresent()
                ? Decision.refused("That cannot be after this: \"%s\". Look at the day, or have the later one corrected"
                        .formatted(later.get().words()))
                : after(first, event);
    }

    /** The event, unless it would have happened before another that must come first. */
    static Decision after(Event first, Event event) {
        return event.happenedOn().isBefore(first.happenedOn())
                ? Decision.refused(
                        "That cannot be before this: \"%s\". Look at the day, or have the earlier one corrected"
                                .formatted(first.words()))
                : Decision.accepted(event);
    }

    /** Why a time that people were given is not over; empty where it is. */
    static Optional<String> notOver(LocalDate on, LocalDate last) {
        return on.isAfter(last)
                ? Optional.empty()
                : Optional.of("They have until %s; only after that day can it be said that they let the time pass"
                        .formatted(DayWords.of(last)));
    }

    static List<Known> known(FosterHousehold household) {
        var known = new ArrayList<Known>();
        household.enquiry().ifPresent(one -> known.add(Known.of("Enquiry", one.words(), one)));
        household.application().ifPresent(one -> known.add(Known.of("Application", one.words(), one)));
        household.checks().ifPresent(one -> known.add(Known.of("Stage 1", one.words(), one)));
        household.report().ifPresent(one -> known.add(Known.of("Report", one.words(), one)));
        household.comments().ifPresent(one -> known.add(Known.of("Comments", one.words(), one)));
        household.panels().forEach(one -> known.add(Known.of("Panel", one.words(), one)));
        household.decisions().forEach(one -> known.add(Known.of("Decision", one.words(), one)));
        household.terms().ifPresent(terms -> known.add(Known.rule("Approved for", terms)));
        return known;
    }
}
