package org.carejourney.domain.shortbreak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.care.Decision.Withdrawal;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A booked short break does not take place. */
final class CancelBooking implements Act {
    @Override
    public String name() {
        return "SHORT_BREAK_CANCELLED";
    }

    @Override
    public String words() {
        return "That a booked short break does not take place";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        var bookings = now.record().all(ShortBreakBooked.class).stream()
                .map(booked -> new Option(
                        booked.from().toString(),
                        "%s to %s".formatted(DayWords.of(booked.from()), DayWords.of(booked.until()))))
                .toList();
        return bookings.isEmpty()
                ? Optional.empty()
                : Optional.of(Form.asking(
                        "Which stay does not take place, and why?",
                        "Cancel the stay",
                        Field.options("from", "Stay", bookings),
                        Field.text("why", "Why")));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var from = answers.day("from").orElseThrow();
        var booked = now.record().all(ShortBreakBooked.class).stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow();
        return new Decision.Accepted(
                List.of(),
                List.of(new Withdrawal(booked.id(), answers.text("why").orElseThrow())));
    }
}
