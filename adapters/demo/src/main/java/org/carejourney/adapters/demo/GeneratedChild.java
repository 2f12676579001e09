package org.carejourney.adapters.demo;

import java.util.List;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;

/** An invented child: what is on record, up to the day of the demonstration, and who is responsible. */
public record GeneratedChild(ChildId child, List<Fact> facts, Profile profile) {
    public GeneratedChild {
        facts = List.copyOf(facts);
    }

    public CareRecord record() {
        return CareRecord.of(child, facts);
    }
}
