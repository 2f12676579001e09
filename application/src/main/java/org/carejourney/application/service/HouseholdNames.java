package org.carejourney.application.service;

import java.util.List;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.Subject;

/** A household is called as its enquiry says, and is the fostering team's; when the name is put right, so is what it is called. */
final class HouseholdNames {
    /** The team whose manager hands out its work. */
    static final String TEAM = "Fostering";

    private final Profiles profiles;

    HouseholdNames(Profiles profiles) {
        this.profiles = profiles;
    }

    static Profile profile(CareRecord record) {
        return new Profile(record.child(), FosterHousehold.of(record).name(), TEAM, "", "");
    }

    void follow(CareRecord record) {
        if (record.child().subject() == Subject.HOUSEHOLD) {
            var called = profile(record);
            if (!profiles.find(record.child()).filter(called::equals).isPresent()) {
                profiles.save(List.of(called));
            }
        }
    }
}
