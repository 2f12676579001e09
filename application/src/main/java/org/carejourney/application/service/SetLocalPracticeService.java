package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.application.port.in.SetLocalPractice;
import org.carejourney.application.practice.Chosen;
import org.carejourney.application.practice.Chosen.Matter;
import org.carejourney.application.practice.LocalClocks;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.work.Task;

final class SetLocalPracticeService implements SetLocalPractice {
    private final OutPorts out;

    SetLocalPracticeService(OutPorts out) {
        this.out = out;
    }

    @Override
    public View show(Actor by) {
        var practice = Practice.known(out, Optional.empty());
        var clocks = Settings.clocks(out, Optional.empty());
        var today = out.clock().today();
        return new View(
                today,
                LocalClocks.all()
                        .map(clock -> new ClockRow(
                                clock,
                                clocks.length(clock, today),
                                toCome(practice, Matter.CLOCK, clock.name(), today),
                                practice.about(Matter.CLOCK, clock.name()).size()))
                        .toList(),
                JourneyCatalogue.tasks().stream()
                        .map(task -> new TaskRow(
                                task,
                                practice.role(task, today),
                                possible(task),
                                toCome(practice, Matter.TASK, task.name(), today),
                                practice.about(Matter.TASK, task.name()).size()))
                        .toList(),
                practice.decisions().reversed().stream()
                        .map(one -> new Decided(one, WorkClosing.name(one.by(), out.users())))
                        .toList());
    }

    /** Whoever may record what a task asks may be given it, and managers where it need not be done in person. */
    private static List<Role> possible(Task task) {
        return Stream.concat(
                        Stream.concat(Stream.of(task.workedBy()), task.act().recordedBy().stream()),
                        task.act().isInPerson() ? Stream.of() : Stream.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Chosen> toCome(Practice practice, Matter matter, String name, LocalDate today) {
        return practice.about(matter, name).stream()
                .filter(decision -> decision.from().isAfter(today))
                .min(Comparator.comparing(Chosen::from));
    }

    @Override
    public Outcome decide(Actor by, Command command) {
        out.practice().lock();
        var problem = problem(command).or(() -> quicker(command));
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        out.practice()
                .add(new Chosen(
                        command.matter(),
                        command.name(),
                        command.value(),
                        command.from(),
                        by.user(),
                        out.clock().now(),
                        command.reason().strip()));
        return new Outcome.Done();
    }

    private Optional<String> problem(Command command) {
        if (command.reason().isBlank()) {
            return Optional.of("Say why; the reason stays in the history");
        }
        if (!command.from().isAfter(out.clock().today())) {
            return Optional.of(
                    "It can hold from tomorrow on, so that nothing under way changes in the middle of a day");
        }
        return switch (command.matter()) {
            case CLOCK ->
                LocalClocks.named(command.name())
                        .map(clock -> lengthProblem(clock, command.value()))
                        .orElse(Optional.of("There is no such clock"));
            case TASK ->
                JourneyCatalogue.taskNamed(command.name())
                        .map(task -> possible(task).stream()
                                        .anyMatch(role -> role.name().equals(command.value()))
                                ? Optional.<String>empty()
                                : Optional.of("That role cannot record what the task asks"))
                        .orElse(Optional.of("There is no such task"));
        };
    }

    private static Optional<String> lengthProblem(LocalClock clock, String value) {
        boolean fits = value.matches("\\d{1,4}")
                && Integer.parseInt(value) >= clock.least()
                && Integer.parseInt(value) <= clock.most();
        return fits
                ? Optional.empty()
                : Optional.of("Give a number of %s from %d to %d"
                        .formatted(clock.unit().words(), clock.least(), clock.most()));
    }

    private Optional<String> quicker(Command command) {
        var known = Practice.known(out, Optional.empty()).about(command.matter(), command.name());
        return known.size() == command.seen()
                ? Optional.empty()
                : Optional.of("%s decided this meanwhile, %s; look at it again"
                        .formatted(
                                WorkClosing.name(known.getLast().by(), out.users()),
                                WorkClosing.when(known.getLast().at())));
    }
}
