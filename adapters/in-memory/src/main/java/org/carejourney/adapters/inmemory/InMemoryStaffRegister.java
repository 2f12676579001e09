package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carejourney.application.port.out.StaffRegister;
import org.carejourney.domain.access.Actor;

public final class InMemoryStaffRegister implements StaffRegister {
    private final Map<String, Actor> here = new TreeMap<>();

    @Override
    public synchronized List<Actor> present() {
        return List.copyOf(here.values());
    }

    @Override
    public synchronized void enter(Actor person, Instant at) {
        here.put(person.user(), person);
    }

    @Override
    public synchronized void leave(String user, Instant at) {
        here.remove(user);
    }
}
