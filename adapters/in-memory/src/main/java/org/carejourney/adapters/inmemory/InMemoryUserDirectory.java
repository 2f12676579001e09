package org.carejourney.adapters.inmemory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;

public final class InMemoryUserDirectory implements UserDirectory {
    private final Map<String, Actor> people = new TreeMap<>();
    private final Map<String, String> passwords = new TreeMap<>();

    public synchronized InMemoryUserDirectory with(Actor person, String password) {
        people.put(person.user(), person);
        passwords.put(person.user(), password);
        return this;
    }

    @Override
    public synchronized Optional<Actor> find(String user) {
        return Optional.ofNullable(people.get(user));
    }

    @Override
    public synchronized Optional<String> nameOf(String user) {
        return find(user).map(Actor::name);
    }

    @Override
    public synchronized List<Actor> all() {
        return List.copyOf(people.values());
    }

    @Override
    public synchronized Optional<Actor> signIn(String user, String password) {
        return find(user).filter(person -> password.equals(passwords.get(user)));
    }
}
