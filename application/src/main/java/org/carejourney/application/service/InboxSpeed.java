package org.carejourney.application.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.MeasureSpeed.Measurement;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.domain.access.Caseload;

/** The first page of an inbox, against the best SQL written by hand, and whether it is as quick among ten times as many. */
final class InboxSpeed {
    private static final int TIMES_AS_MANY = 10;
    private static final int TIMES = 20;
    private static final int ROUNDS = 15;
    private static final List<Inbox> INBOXES = List.of(
            new Inbox("all", new Caseload.Everyone()),
            new Inbox("a team's", new Caseload.OfTeam("Team 7")),
            new Inbox("a reviewing officer's", new Caseload.ReviewedBy("officer7")));

    private final OutPorts out;
    private final Stopwatch watch;

    InboxSpeed(OutPorts out) {
        this.out = out;
        this.watch = new Stopwatch(out.clock());
    }

    private record Inbox(String whose, Caseload caseload) {
        WorkItems.Query firstPage() {
            return new WorkItems.Query(
                    caseload, Optional.empty(), Optional.empty(), false, Optional.empty(), "", Optional.empty(), 50);
        }
    }

    /** @param many how many items the inbox grows to; it is measured first when it has a tenth of them */
    List<Measurement> measure(DatabaseYardstick database, int many) {
        int few = many / TIMES_AS_MANY;
        database.fillInbox(1, few);
        var amongFew =
                INBOXES.stream().map(inbox -> against(database, inbox, few)).toList();
        database.fillInbox(few + 1, many);
        var measured = new ArrayList<>(amongFew);
        for (int i = 0; i < INBOXES.size(); i++) {
            var amongMany = against(database, INBOXES.get(i), many);
            measured.add(amongMany);
            measured.add(new Measurement(
                    "First pages of %s work among %,d items, against those among %,d"
                            .formatted(INBOXES.get(i).whose(), many, few),
                    amongMany.product(),
                    amongFew.get(i).product(),
                    1.3));
        }
        return measured;
    }

    /** Turn by turn, so that neither has the quieter machine. */
    private Measurement against(DatabaseYardstick database, Inbox inbox, int items) {
        var page = inbox.firstPage();
        for (int warm = 0; warm < ROUNDS; warm++) {
            database.inboxPages(page, TIMES);
            pages(page);
        }
        var bare = Duration.ZERO;
        var product = Duration.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
            bare = bare.plus(database.inboxPages(page, TIMES));
            product = product.plus(watch.time(() -> pages(page)));
        }
        return new Measurement(
                "%d first pages of %s work among %,d items, against the best hand-written SQL"
                        .formatted(ROUNDS * TIMES, inbox.whose(), items),
                product,
                bare,
                1.3);
    }

    private void pages(WorkItems.Query page) {
        for (int time = 0; time < TIMES; time++) {
            out.workItems().page(page);
        }
    }
}
