package org.carejourney.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.practice.Chosen;
import org.carejourney.application.practice.Chosen.Matter;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.obligation.LocalChoice;
import org.carejourney.domain.work.Task;

/** What the service decided, as known at a moment. */
record Practice(List<Chosen> decisions) {
    static Practice known(OutPorts out, Optional<Instant> knownAt) {
        return new Practice(out.practice().all().stream()
                .filter(decision ->
                        knownAt.filter(moment -> decision.at().isAfter(moment)).isEmpty())
                .toList());
    }

    List<LocalChoice> clocks() {
        return decisions.stream()
                .filter(decision -> decision.matter() == Matter.CLOCK)
                .map(decision -> new LocalChoice(decision.name(), Integer.parseInt(decision.value()), decision.from()))
                .toList();
    }

    /** Who works a task that is open on a day. */
    Role role(Task task, LocalDate day) {
        return latest(Matter.TASK, task.name(), day)
                .map(decision -> Role.valueOf(decision.value()))
                .orElse(task.workedBy());
    }

    /** The decision that holds on a day: the latest made of those with the latest first day. */
    Optional<Chosen> latest(Matter matter, String name, LocalDate day) {
        return about(matter, name).stream()
                .filter(decision -> !decision.from().isAfter(day))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
    }

    List<Chosen> about(Matter matter, String name) {
        return decisions.stream()
                .filter(decision ->
                        decision.matter() == matter && decision.name().equals(name))
                .toList();
    }
}
