package org.carejourney.domain.education;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The meeting was held in which a personal education plan was made. */
final class HoldPep implements Act {
    private static final int PERCENT = 100;

    @Override
    public String name() {
        return "PEP_MEETING_HELD";
    }

    @Override
    public String words() {
        return "A PEP meeting that was held";
    }

    @Override
    public Set<Role> recordedBy() {
        return PepActs.WORKER_OR_VIRTUAL_SCHOOL;
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (!PepActs.hasPeps(now)) {
            return Optional.empty();
        }
        var before = before(now);
        var needs = Field.choice(
                "needs", "Special educational needs", PepMeetingHeld.Needs.class, PepMeetingHeld.Needs::words);
        var targets = Field.longText("targets", "What the child is to reach by the next plan");
        return Optional.of(Form.asking(
                        "When was the PEP meeting held, who took part, and what did they agree?",
                        "Record the PEP meeting",
                        Field.happened("on", "Held on", now.today())
                                .suggesting(arranged(now).toString()),
                        Field.several("attendees", "Took part", PepAttendee.class, PepAttendee::words),
                        targets,
                        Field.number("attendance", "Attendance since the last plan, in percent", 0, PERCENT)
                                .suggesting("")
                                .orNotKnown(),
                        before.map(meeting -> needs.suggesting(meeting.needs().name()))
                                .orElse(needs),
                        Field.yesNo("premium", "Is Pupil Premium Plus asked for?")
                                .optional())
                .knowing(PepActs.known(now)));
    }

    private static Optional<PepMeetingHeld> before(Situation now) {
        return now.record().all(PepMeetingHeld.class).stream().max(Comparator.comparing(PepMeetingHeld::on));
    }

    private static LocalDate arranged(Situation now) {
        return now.record().all(PepStarted.class).stream()
                .max(Comparator.comparing(PepStarted::on))
                .map(PepStarted::meetingOn)
                .filter(day -> !day.isAfter(now.today()))
                .filter(day ->
                        before(now).filter(held -> !held.on().isBefore(day)).isEmpty())
                .orElse(now.today());
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        if (now.record().ordinaryEpisodes().stream().noneMatch(episode -> episode.covers(on))) {
            return Decision.refused("The child was not looked after on %s; check the day".formatted(DayWords.of(on)));
        }
        if (now.record().all(PepMeetingHeld.class).stream()
                .anyMatch(held -> held.on().equals(on))) {
            return Decision.refused("A PEP meeting held on %s is already recorded".formatted(DayWords.of(on)));
        }
        return Decision.accepted(new PepMeetingHeld(
                now.id(),
                on,
                answers.several("attendees", PepAttendee.class),
                answers.text("targets").orElseThrow(),
                answers.number("attendance"),
                answers.choice("needs", PepMeetingHeld.Needs.class).orElseThrow(),
                answers.yes("premium"),
                answers.notKnown()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PepMeetingHeld;
    }
}
