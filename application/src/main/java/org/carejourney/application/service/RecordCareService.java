package org.carejourney.application.service;

import java.util.Optional;
import org.carejourney.application.port.in.RecordCare;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.CareCommand;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.shared.ChildId;

final class RecordCareService implements RecordCare {
    private final OutPorts out;
    private final Acts acts;

    RecordCareService(OutPorts out, Acts acts) {
        this.out = out;
        this.acts = acts;
    }

    @Override
    public Outcome record(Actor by, ChildId child, CareCommand command) {
        return switch (acts.act(
                by,
                child,
                "",
                Optional.empty(),
                record -> CareRules.decide(record, command, out.clock().today()))) {
            case Acts.Result.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Acts.Result.Done ignored -> new Outcome.Recorded();
        };
    }
}
