package org.carejourney.domain.education;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/**
 * One personal education plan, from the meeting that made it to the signature.
 *
 * @param stage where it stands
 * @param doneOn the day on which it had been both held and signed
 */
record Pep(PepMeetingHeld meeting, Stage stage, Optional<LocalDate> doneOn) {

    /** What a plan waits for. */
    sealed interface Stage {
        /** The virtual school is to look at it. */
        record ToCheck(FactId about, LocalDate since) implements Stage {}

        /** The virtual school returned it. */
        record ToImprove(PepChecked check) implements Stage {}

        /** The virtual school rejected it: only a new meeting makes a new plan. */
        record ToRedo(PepChecked check) implements Stage {}

        record ToSign(PepChecked check) implements Stage {}

        record Signed(PepSigned signature) implements Stage {}
    }

    /** All plans, in order of their meetings. */
    static List<Pep> all(CareRecord record) {
        return record.all(PepMeetingHeld.class).stream()
                .sorted(Comparator.comparing(PepMeetingHeld::on))
                .map(meeting -> of(meeting, record))
                .toList();
    }

    private static Pep of(PepMeetingHeld meeting, CareRecord record) {
        var stage = stage(meeting, record);
        return new Pep(
                meeting,
                stage,
                stage instanceof Stage.Signed(var signature)
                        ? Optional.of(later(meeting.on(), signature.on()))
                        : Optional.empty());
    }

    /** Follows check and improvement from one to the next. */
    private static Stage stage(PepMeetingHeld meeting, CareRecord record) {
        var about = meeting.id();
        var since = meeting.on();
        while (true) {
            var check = check(about, record);
            if (check.isEmpty()) {
                return new Stage.ToCheck(about, since);
            }
            switch (check.get().grade()) {
                case RED -> {
                    return new Stage.ToRedo(check.get());
                }
                case GREEN -> {
                    return signature(meeting, record)
                            .<Stage>map(Stage.Signed::new)
                            .orElseGet(() -> new Stage.ToSign(check.get()));
                }
                case AMBER -> {
                    var improved = improvement(check.get(), record);
                    if (improved.isEmpty()) {
                        return new Stage.ToImprove(check.get());
                    }
                    about = improved.get().id();
                    since = improved.get().on();
                }
            }
        }
    }

    private static Optional<PepChecked> check(FactId about, CareRecord record) {
        return record.all(PepChecked.class).stream()
                .filter(check -> check.about().equals(about))
                .findFirst();
    }

    private static Optional<PepImproved> improvement(PepChecked check, CareRecord record) {
        return record.all(PepImproved.class).stream()
                .filter(improved -> improved.check().equals(check.id()))
                .findFirst();
    }

    private static Optional<PepSigned> signature(PepMeetingHeld meeting, CareRecord record) {
        return record.all(PepSigned.class).stream()
                .filter(signed -> signed.meeting().equals(meeting.id()))
                .findFirst();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
