package org.carejourney.application.service;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.KeepStaff;
import org.carejourney.application.port.out.WorkItems.Query;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Caseload;

final class KeepStaffService implements KeepStaff {
    private static final int LOT = 100;

    private final OutPorts out;

    KeepStaffService(OutPorts out) {
        this.out = out;
    }

    @Override
    public Kept keep(Actor by, List<Actor> present) {
        var before = new HashMap<String, Actor>();
        out.staff().present().forEach(person -> before.put(person.user(), person));
        if (present.isEmpty()) return new Kept(List.of(), List.of(), 0);
        var now = out.clock().now();
        int givenBack = 0;
        var changed = present.stream()
                .filter(person -> !person.equals(before.get(person.user())))
                .toList();
        for (var person : changed) {
            out.staff().enter(person, now);
            var was = before.get(person.user());
            if (was != null && worksElsewhere(was, person)) givenBack += giveBack(by, was);
        }
        present.forEach(person -> before.remove(person.user()));
        for (var gone : before.values()) {
            out.staff().leave(gone.user(), now);
            givenBack += giveBack(by, gone);
        }
        return new Kept(changed, List.copyOf(before.values()), givenBack);
    }

    private static boolean worksElsewhere(Actor was, Actor is) {
        return was.role() != is.role() || !was.team().equals(is.team());
    }

    private int giveBack(Actor by, Actor person) {
        int count = 0;
        for (var items = held(person); !items.isEmpty(); items = held(person)) {
            for (var item : items) {
                out.workItems()
                        .save(item.assignedTo(
                                Optional.empty(), by.user(), out.clock().now()));
                count++;
            }
        }
        return count;
    }

    private List<WorkItem> held(Actor person) {
        return out.workItems()
                .page(new Query(
                        new Caseload.Everyone(),
                        Optional.empty(),
                        Optional.of(person.user()),
                        false,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        LOT))
                .items();
    }
}
