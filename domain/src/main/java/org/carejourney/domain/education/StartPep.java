package org.carejourney.domain.education;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The meeting for a personal education plan is fixed and people are asked to it. */
final class StartPep implements Act {
    private static final WorkingDays TIME_TO_PREPARE = workingDays(5);

    @Override
    public String name() {
        return "PEP_STARTED";
    }

    @Override
    public String words() {
        return "A PEP that was started";
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
        var contact = PepActs.isAfterSchool(now)
                ? Field.text("contact", "Contact at the college or training provider")
                        .helped(
                                "Without a college or provider there still is a plan; say so, and who helps to find one.")
                : Field.text("contact", "Designated teacher");
        return Optional.of(Form.asking(
                        "When will the PEP meeting be, and who is asked to it?",
                        "Record that the PEP is started",
                        Field.happened("on", "Started on", now.today()),
                        Field.day("meetingOn", "Day of the meeting")
                                .suggesting(suggested(now).toString()),
                        Field.several("invited", "Invited", PepAttendee.class, PepAttendee::words),
                        contact.orNotKnown())
                .knowing(PepActs.known(now)));
    }

    private static LocalDate suggested(Situation now) {
        return now.settings().calendar().after(now.today(), TIME_TO_PREPARE);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var meeting = answers.day("meetingOn").orElseThrow();
        if (meeting.isBefore(on)) {
            return Decision.refused(
                    "The meeting cannot come before the day it was arranged; if it was held, record it as held");
        }
        return Decision.accepted(new PepStarted(
                now.id(),
                on,
                meeting,
                answers.several("invited", PepAttendee.class),
                answers.text("contact"),
                answers.notKnown()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PepStarted;
    }
}
