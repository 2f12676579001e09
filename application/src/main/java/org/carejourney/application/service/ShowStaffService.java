package org.carejourney.application.service;

import java.util.Comparator;
import java.util.List;
import org.carejourney.application.port.in.ShowStaff;
import org.carejourney.domain.access.Actor;

final class ShowStaffService implements ShowStaff {
    private final OutPorts out;

    ShowStaffService(OutPorts out) {
        this.out = out;
    }

    @Override
    public List<Actor> all(Actor by) {
        return out.users().all().stream()
                .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::user))
                .toList();
    }
}
