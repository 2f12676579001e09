package org.carejourney.domain.placing;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.placing.ConnectedPersonApproved.Approval;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A connected person was approved, for now or for good. */
final class ApproveConnectedPerson implements Act {
    @Override
    public String name() {
        return "CONNECTED_PERSON_APPROVED";
    }

    @Override
    public String words() {
        return "How a relative or friend who cares for the child is approved";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Placements.asked(now, ConnectedPersons::isOne)
                .map(placement -> Form.asking(
                                "How is the relative or friend approved, and since when?",
                                "Record the approval",
                                Field.happened("on", "Approved on", now.today())
                                        .suggesting(placement.start().toString()),
                                Field.choice("approval", "Approved", Approval.class, Approval::words))
                        .knowing(Placements.known(placement)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new ConnectedPersonApproved(
                now.id(),
                Placements.first(Placements.asked(now, ConnectedPersons::isOne).orElseThrow())
                        .id(),
                answers.day("on").orElseThrow(),
                answers.choice("approval", Approval.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ConnectedPersonApproved;
    }
}
