package org.carejourney.domain.placing;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.placing.OutOfAreaApproved.Approval;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A placement outside the area was approved. */
final class ApproveOutOfArea implements Act {
    @Override
    public String name() {
        return "OUT_OF_AREA_APPROVED";
    }

    @Override
    public String words() {
        return "That a placement outside the area is approved";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Placements.asked(now, spell -> PlacingClocks.needsApproval(spell, now.settings()))
                .map(placement -> Form.asking(
                                "How far away is the placement, and who approved it?",
                                "Record the approval",
                                Field.happened("on", "Approved on", now.today()),
                                Field.choice("approval", "Where, and by whom", Approval.class, Approval::words))
                        .knowing(Placements.known(placement)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new OutOfAreaApproved(
                now.id(),
                Placements.first(Placements.asked(now, spell -> PlacingClocks.needsApproval(spell, now.settings()))
                                .orElseThrow())
                        .id(),
                answers.day("on").orElseThrow(),
                answers.choice("approval", Approval.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof OutOfAreaApproved;
    }
}
