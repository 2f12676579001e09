package org.carejourney.ui.boot;

import java.nio.file.Path;
import java.util.Optional;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.work.Answers;

/**
 * A process that imports a council and then completes one task after another until someone kills it. It says BEGIN when
 * it starts to work, and DID with the number of a task once the product has acknowledged it.
 */
final class Worker {
    private static final Actor BY = Actor.system("worker");

    private Worker() {}

    public static void main(String... arguments) {
        var data = arguments[0];
        var returns = Path.of(arguments[1]);
        try (var product =
                Headless.start("carejourney.data=" + data, "carejourney.demo=true", "carejourney.today=2021-05-31")) {
            var importReturns = product.getBean(ImportReturns.class);
            var recordAct = product.getBean(RecordAct.class);
            var workItems = product.getBean(WorkItems.class);
            var today = product.getBean(BusinessClock.class).today();
            say("BEGIN");
            importReturns.importReturns(
                    BY,
                    new ImportReturns.Command(returns, "returns", Optional.empty(), Optional.empty()),
                    Progress.silent());
            say("IMPORTED");
            while (true) {
                var next = workItems.page(schedulingToDo()).items();
                if (next.isEmpty()) {
                    say("NOTHING LEFT");
                    return;
                }
                var item = next.getFirst();
                recordAct.record(
                        BY,
                        RecordAct.Command.of(item.journey().child(), "REVIEW_SCHEDULED")
                                .doing(new TaskRef(item.id(), item.version()))
                                .answering(Answers.of(
                                                "on", today.toString(),
                                                "meetingOn", today.plusDays(7).toString())
                                        .lateBecause("The office was closed")));
                say("DID " + item.id());
            }
        }
    }

    private static WorkItems.Query schedulingToDo() {
        return new WorkItems.Query(
                new Caseload.Everyone(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(ReviewTask.SCHEDULE),
                "",
                Optional.empty(),
                1);
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
