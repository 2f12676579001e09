package org.carejourney.application.service;

import java.util.List;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.Subject;

/** A meeting is called by its day; when the day is put right, so is its name. */
final class MeetingNames {
    private final Profiles profiles;

    MeetingNames(Profiles profiles) {
        this.profiles = profiles;
    }

    void follow(CareRecord record) {
        if (record.child().subject() == Subject.MEETING) {
            Meeting.of(record)
                    .planned()
                    .map(planned -> "Board meeting of " + DayWords.of(planned.meetingOn()))
                    .filter(name -> profiles.find(record.child())
                            .filter(known -> known.name().equals(name))
                            .isEmpty())
                    .ifPresent(name -> profiles.save(List.of(new Profile(record.child(), name, "", "", ""))));
        }
    }
}
