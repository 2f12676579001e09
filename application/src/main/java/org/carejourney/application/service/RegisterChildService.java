package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.RegisterChild;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.entry.NewChild;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form;

final class RegisterChildService implements RegisterChild {
    private final OutPorts out;
    private final Reconciler reconciler;
    private final LikeChildren likeChildren;

    RegisterChildService(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
        this.likeChildren = new LikeChildren(out);
    }

    @Override
    public Form ask(Actor by) {
        return NewChild.form(out.clock().today(), by.team().isEmpty() ? teams() : List.of());
    }

    private List<String> teams() {
        return out.users().all().stream()
                .map(Actor::team)
                .filter(team -> !team.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Outcome register(Actor by, Command command) {
        var problem = problem(by, command.answers());
        if (problem.isPresent()) {
            return refused(Refusal.Reason.ILLEGAL_RECORD, problem.get());
        }
        var child = NewChild.of(command.answers(), out.clock().today());
        if (child.number().flatMap(out.profiles()::find).isPresent()) {
            return refused(
                    Refusal.Reason.ALREADY_RECORDED,
                    "The number %s belongs to a child on the record; look the child up, or leave the number empty"
                            .formatted(child.number().get()));
        }
        var alike = likeChildren.of(child, by).stream()
                .filter(one -> !command.others().contains(one.child()))
                .toList();
        return alike.isEmpty() ? new Outcome.Registered(made(child, by)) : new Outcome.IsItOneOfThese(alike);
    }

    private Optional<String> problem(Actor by, Answers answers) {
        return answers.problem(ask(by))
                .or(() -> NewChild.problem(answers, out.clock().today()));
    }

    private ChildId made(NewChild child, Actor by) {
        var id = child.number().orElseGet(this::nextNumber);
        out.profiles()
                .save(List.of(new Profile(
                        id,
                        child.name(),
                        child.team().orElse(by.team()),
                        by.role() == Role.CASEWORKER ? by.user() : "",
                        "")));
        var record = out.careRecords()
                .record(
                        id,
                        child.facts().stream()
                                .<FactChange>map(FactChange.Add::new)
                                .toList(),
                        out.clock().now(),
                        by.user());
        reconciler.reconcile(record);
        return id;
    }

    /** Told by its letters from the council's own numbers, which returns may bring at any time. */
    private ChildId nextNumber() {
        while (true) {
            var id = new ChildId("CJ" + out.careRecords().newIds(1).getFirst().value());
            if (out.profiles().find(id).isEmpty()) {
                return id;
            }
        }
    }

    private static Outcome refused(Refusal.Reason reason, String words) {
        return new Outcome.Refused(new Refusal(reason, words));
    }
}
