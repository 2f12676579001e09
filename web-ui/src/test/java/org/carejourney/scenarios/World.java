package org.carejourney.scenarios;

import java.time.LocalDate;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.work.Answers;

/** What the steps of one scenario share: the service, and what it last answered. */
public final class World {
    Service service = new Service(LocalDate.of(2021, 5, 31));
    String refusal = "";

    /** Should it be late, the reason is given. */
    void record(Actor by, RecordAct.Command command, Answers answers) {
        var outcome = service.uses
                .get(RecordAct.class)
                .record(by, command.answering(answers.lateBecause("The people needed could not meet earlier")));
        refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }
}
