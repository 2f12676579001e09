package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.PlanMeeting;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.meeting.BoardTask;
import org.carejourney.domain.meeting.PositionFixed;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Task;

/** The invented council's people at work: they answer what they are asked, and record what happens to children. */
final class InventedWorkers {
    private static final int CHILDREN_AN_ACT = 2;

    private final OutPorts out;
    private final RecordAct recordAct;
    private final PlanMeeting planMeeting;
    private final CompileBoardReport compileBoardReport;
    private final DemonstrationData invented;
    private final Consumer<String> says;
    private final List<Actor> people;
    private int turn;

    InventedWorkers(
            OutPorts out,
            RecordAct recordAct,
            PlanMeeting planMeeting,
            CompileBoardReport compileBoardReport,
            DemonstrationData invented,
            Consumer<String> says) {
        this.says = says;
        this.out = out;
        this.recordAct = recordAct;
        this.planMeeting = planMeeting;
        this.compileBoardReport = compileBoardReport;
        this.invented = invented;
        this.people =
                invented.users().stream().map(DemonstrationData.DemoUser::actor).toList();
    }

    /** What happens once the person has filled in the form and presses the button; empty where nobody can do so today. */
    Optional<Runnable> answer(WorkItem item) {
        var child = item.journey().child();
        var act = item.task().act();
        if (item.task() == BoardTask.BOARD_COMPILE) {
            compile(child);
        }
        return filled(child, act, Optional.of(new TaskRef(item.id(), item.version())), item.assignee())
                .map(answered -> () -> trying(act, () -> recordAct.record(answered.by(), answered.command())));
    }

    /** The report that the task asks to be named. */
    private void compile(ChildId meeting) {
        var asAt = out.careRecords()
                .find(meeting)
                .flatMap(record -> record.only(PositionFixed.class))
                .map(PositionFixed::asAt);
        asAt.filter(day -> out.boardReports().all().stream()
                        .noneMatch(report ->
                                report.asAt().equals(day) && report.published().isEmpty()))
                .ifPresent(day -> someone(Role.ANALYST).ifPresent(analyst -> compileBoardReport.compile(analyst, day)));
    }

    private record Answered(Actor by, RecordAct.Command command) {}

    private Optional<Answered> filled(ChildId child, Act act, Optional<TaskRef> task, Optional<String> assignee) {
        var plain = RecordAct.Command.of(child, act.name());
        var command = task.map(plain::doing).orElse(plain);
        return who(child, act, assignee)
                .flatMap(person -> trying(
                                act,
                                () -> recordAct
                                        .ask(person, command)
                                        .map(asked -> new Answered(person, command.answering(answers(child, asked)))))
                        .flatMap(Function.identity()));
    }

    /** What these answers, thrown like dice, make fail is told, and does not keep the others from their work. */
    private <T> Optional<T> trying(Act act, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException failure) {
            says.accept(act.name() + " failed: " + failure + " at "
                    + Arrays.toString(failure.getStackTrace()).substring(0, 300));
            return Optional.empty();
        }
    }

    /** Records for some children whatever the journeys of these tasks know of, so that the tasks come up. */
    void bringAbout(Collection<Task> tasks) {
        var open = out.workItems().allOpen().keySet().stream().sorted().toList();
        for (var journey : journeysOf(tasks)) {
            if (journey.subject() == Subject.MEETING) {
                plan();
            }
            var whose = open.stream()
                    .filter(child -> child.subject() == journey.subject())
                    .toList();
            for (var act : journey.acts()) {
                for (int i = 0; i < CHILDREN_AN_ACT && !whose.isEmpty(); i++) {
                    happen(whose.get(turn++ * 7 % whose.size()), act);
                }
            }
        }
    }

    private static Set<Journey> journeysOf(Collection<Task> tasks) {
        var journeys = new HashSet<Journey>();
        tasks.forEach(task -> JourneyCatalogue.ofAct(task.act()).ifPresent(journeys::add));
        return journeys;
    }

    private void happen(ChildId child, Act act) {
        filled(child, act, Optional.empty(), Optional.empty())
                .ifPresent(answered -> trying(act, () -> recordAct.record(answered.by(), answered.command())));
    }

    private void plan() {
        someone(Role.SERVICE_MANAGER)
                .ifPresent(manager -> planMeeting.plan(
                        manager,
                        invented.answers(
                                CareRecord.of(Subject.MEETING.id("new"), List.of()),
                                planMeeting.ask(manager).fields(),
                                today(),
                                turn++)));
    }

    private Answers answers(ChildId child, RecordAct.Asked asked) {
        var record = out.careRecords().find(child).orElseGet(() -> CareRecord.of(child, List.of()));
        return invented.answers(record, asked.fields(), today(), turn++);
    }

    private Optional<Actor> someone(Role role) {
        return people.stream().filter(person -> person.role() == role).findFirst();
    }

    private LocalDate today() {
        return out.clock().today();
    }

    private Optional<Actor> who(ChildId child, Act act, Optional<String> assignee) {
        return Stream.concat(
                        people.stream().filter(person -> assignee.equals(Optional.of(person.user()))), people.stream())
                .filter(person -> act.recordedBy().contains(person.role())
                        || (!act.isInPerson() && person.may(Permission.ASSIGN_WORK)))
                .filter(person -> assignee.isEmpty()
                        || assignee.get().equals(person.user())
                        || person.may(Permission.ASSIGN_WORK))
                .filter(person -> out.profiles().isIn(AccessPolicy.caseload(person), child))
                .findFirst();
    }
}
