package org.carejourney.application.service;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.journey.AskedAnew;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;
import org.carejourney.domain.work.Work;

final class RecordActService implements RecordAct {
    private final OutPorts out;
    private final Acts acts;
    private final FrozenReports reports;
    private final Colleagues colleagues;
    private final OwnHouseholds households;

    RecordActService(OutPorts out, Acts acts) {
        this.out = out;
        this.colleagues = new Colleagues(out.users());
        this.households = new OwnHouseholds(out.careRecords());
        this.acts = acts;
        this.reports = new FrozenReports(out);
    }

    @Override
    public List<Offer> offers(Actor by, ChildId child) {
        var rules = Rulebook.read(out);
        return seen(by, child).stream()
                .flatMap(record -> JourneyCatalogue.acts(record).stream()
                        .filter(act -> isFor(by, act))
                        .filter(act -> act.form(situation(record, act, Optional.empty(), rules))
                                .isPresent()))
                .map(act -> new Offer(JourneyCatalogue.ofAct(act).orElseThrow().title(), act.name(), act.words()))
                .toList();
    }

    @Override
    public Optional<Asked> ask(Actor by, Command command) {
        var act = JourneyCatalogue.act(command.act()).filter(known -> isFor(by, known));
        return seen(by, command.child())
                .flatMap(record -> act.filter(JourneyCatalogue.acts(record)::contains)
                        .flatMap(known -> {
                            var told = told(record, command);
                            var now = situation(record, known, item(command), told, Rulebook.read(out));
                            return known.form(now)
                                    .map(form -> told.map(event -> AskedAnew.of(form, event))
                                            .orElse(form))
                                    .map(form -> asked(command.child(), known, form, now));
                        }));
    }

    private Asked asked(ChildId child, Act act, Form form, Situation now) {
        var history = form.known().isEmpty()
                ? List.<RecordedFact>of()
                : out.careRecords().history(child);
        var title = now.work().map(work -> work.task().words()).orElse(act.words());
        return new Asked(
                title,
                form.question(),
                form.known().stream()
                        .map(known -> new Known(known.label(), known.value(), source(known, history)))
                        .toList(),
                form.fields().stream()
                        .map(reports::offered)
                        .map(colleagues::offered)
                        .map(households::offered)
                        .toList(),
                form.act(),
                now.work()
                        .map(Work::watched)
                        .filter(clock -> clock.isOverAt(now.today(), Optional.of(LocalTime.MAX)))
                        .map(Work.Watched::due));
    }

    private String source(Form.Known known, List<RecordedFact> history) {
        return known.fact().stream()
                .flatMap(fact -> history.stream()
                        .filter(recorded -> recorded.fact().id().equals(fact)
                                && recorded.until().isEmpty()))
                .findFirst()
                .map(recorded -> "recorded by %s, %s"
                        .formatted(
                                WorkClosing.name(recorded.by(), out.users()), WorkClosing.when(recorded.recordedAt())))
                .orElse("");
    }

    @Override
    public Outcome record(Actor by, Command command) {
        var known = JourneyCatalogue.act(command.act());
        if (known.isEmpty()) {
            return refused(Refusal.Reason.NO_SUCH_TASK, "There is nothing of the kind to record");
        }
        var act = known.get();
        var refusal = notAllowed(by, act, command);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var item = item(command);
        if (command.task().isPresent() && item.isEmpty()) {
            return refused(Refusal.Reason.NO_SUCH_TASK, "There is no such task");
        }
        var closes = command.corrects().isPresent()
                ? Optional.<TaskRef>empty()
                : command.task().or(() -> openTask(command.child(), act, by));
        var result = acts.act(
                by,
                command.child(),
                command.corrects().map(Correction::reason).orElse(""),
                closes,
                (record, rules) -> decide(record, act, item, command, rules));
        return switch (result) {
            case Acts.Result.Refused(var why) -> new Outcome.Refused(why);
            case Acts.Result.Done(var record, var rules) -> new Outcome.Recorded(next(record, act, rules));
        };
    }

    private static Optional<Refusal> notAllowed(Actor by, Act act, Command command) {
        if (!isFor(by, act)) {
            return Optional.of(new Refusal(Refusal.Reason.NOT_YOURS, "This is recorded by others; ask your manager"));
        }
        return command.corrects().flatMap(correction -> notAllowed(by, correction));
    }

    private static Optional<Refusal> notAllowed(Actor by, Correction correction) {
        if (!by.may(Permission.CORRECT_FACTS)) {
            return Optional.of(new Refusal(Refusal.Reason.NOT_YOURS, "A manager corrects what is on the record"));
        }
        return correction.reason().isBlank()
                ? Optional.of(new Refusal(Refusal.Reason.NO_REASON_GIVEN, "Say why it is corrected and what proves it"))
                : Optional.empty();
    }

    @Override
    public Outcome withdraw(Actor by, ChildId child, Correction event) {
        var refusal = notAllowed(by, event);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var result = acts.withdraw(by, child, event.fact(), event.reason(), record -> objection(record, event));
        return switch (result) {
            case Acts.Result.Refused(var why) -> new Outcome.Refused(why);
            case Acts.Result.Done ignored -> new Outcome.Recorded(Optional.empty());
        };
    }

    private Optional<String> objection(CareRecord record, Correction correction) {
        return quicker(record.child(), correction)
                .or(() -> event(record, correction).flatMap(event -> JourneyCatalogue.happenedBecause(record, event)));
    }

    /** In words, who put the fact right since the person looked at it, and when. */
    private Optional<String> quicker(ChildId child, Correction correction) {
        return out.careRecords().history(child).stream()
                .filter(version -> version.fact().id().equals(correction.fact()))
                .max(Comparator.comparing(RecordedFact::recordedAt))
                .filter(latest ->
                        latest.until().isPresent() || !latest.recordedAt().equals(correction.seen()))
                .map(latest -> "It was put right meanwhile by %s, %s; look at it again"
                        .formatted(
                                WorkClosing.name(latest.by(), out.users()),
                                WorkClosing.when(latest.until().orElse(latest.recordedAt()))));
    }

    private Optional<Event> told(CareRecord record, Command command) {
        return command.corrects().flatMap(correction -> event(record, correction));
    }

    private static Optional<Event> event(CareRecord record, Correction correction) {
        return record.all(Event.class).stream()
                .filter(event -> event.id().equals(correction.fact()))
                .findFirst();
    }

    private Decision decide(CareRecord record, Act act, Optional<WorkItem> item, Command command, Rulebook rules) {
        if (!isOf(record, act)) {
            return Decision.refused("This cannot be recorded here");
        }
        var overtaken = command.corrects().flatMap(correction -> quicker(record.child(), correction));
        if (overtaken.isPresent()) {
            return Decision.refused(overtaken.get());
        }
        var told = told(record, command);
        if (command.corrects().isPresent() && told.filter(act::tells).isEmpty()) {
            return Decision.refused("What was to be corrected is no longer on the record; look at the child's page");
        }
        var stands = told.flatMap(event -> JourneyCatalogue.standsBecause(record, event));
        if (stands.isPresent()) {
            return Decision.refused(stands.get());
        }
        var now = situation(record, act, item, told, rules);
        if (item.isPresent() && now.work().isEmpty()) {
            return Decision.refused("The record has moved on and no longer asks for this; look at the child's page");
        }
        var form = act.form(now);
        var answers =
                form.map(asked -> households.known(asked, command.answers())).orElse(command.answers());
        return form.flatMap(asked -> colleagues.problem(asked, answers).or(() -> households.problem(asked, answers)))
                .map(Decision::refused)
                .orElseGet(() -> inOrder(record, told, reports.decide(act, now, answers)));
    }

    private static Decision inOrder(CareRecord record, Optional<Event> told, Decision decision) {
        return told.map(event -> AskedAnew.inOrder(record, event, decision)).orElse(decision);
    }

    /** Where a task is done, only its own work counts. */
    private static Situation situation(CareRecord record, Act act, Optional<WorkItem> item, Rulebook rules) {
        var now = Recording.situation(record, rules.clocks(), rules.today(), act, FactId.UNSAVED);
        return item.isEmpty()
                ? now
                : now.with(
                        JourneyCatalogue.of(item.get().journey().kind())
                                .work(now.record(), rules.clocks(), rules.today())
                                .stream()
                                .filter(work -> work.task().equals(item.get().task())
                                        && JourneyKey.of(record.child(), work)
                                                .equals(item.get().journey()))
                                .findFirst());
    }

    private static Situation situation(
            CareRecord record, Act act, Optional<WorkItem> item, Optional<Event> told, Rulebook rules) {
        return told.map(event -> Recording.anew(record, rules.clocks(), rules.today(), act, event))
                .orElseGet(() -> situation(record, act, item, rules));
    }

    /** Recorded from the child's page: the task it answers closes in the same person's name, if they may do it. */
    private Optional<TaskRef> openTask(ChildId child, Act act, Actor by) {
        return out.workItems().openOf(child).stream()
                .filter(item -> item.task().act().equals(act))
                .filter(item ->
                        item.assignee().filter(user -> !user.equals(by.user())).isEmpty())
                .min(Comparator.comparing(WorkItem::by))
                .map(item -> new TaskRef(item.id(), item.version()));
    }

    /** What is due next of the kinds that the act answers. */
    private static Optional<Obligation> next(CareRecord record, Act act, Rulebook rules) {
        return JourneyCatalogue.ofAct(act).stream()
                .flatMap(journey ->
                        journey.obligations(record.asAt(rules.today()), rules.clocks(), rules.today()).stream())
                .filter(Obligation::isOpen)
                .min(Comparator.comparing(Obligation::due));
    }

    private Optional<CareRecord> seen(Actor by, ChildId child) {
        return out.profiles().isIn(AccessPolicy.caseload(by), child)
                ? out.careRecords().find(child)
                : Optional.empty();
    }

    private Optional<WorkItem> item(Command command) {
        return command.task()
                .flatMap(task -> out.workItems().find(task.id()))
                .filter(item -> item.journey().child().equals(command.child()));
    }

    private static boolean isOf(CareRecord record, Act act) {
        return JourneyCatalogue.ofAct(act)
                .filter(journey -> journey.subject() == record.child().subject())
                .isPresent();
    }

    private static boolean isFor(Actor by, Act act) {
        return act.recordedBy().contains(by.role()) || (!act.isInPerson() && by.may(Permission.ASSIGN_WORK));
    }

    private static Outcome refused(Refusal.Reason reason, String words) {
        return new Outcome.Refused(new Refusal(reason, words));
    }
}
