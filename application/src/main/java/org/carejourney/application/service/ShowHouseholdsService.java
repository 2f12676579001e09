package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ShowHouseholds;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.fostering.FosterStage;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;

final class ShowHouseholdsService implements ShowHouseholds {
    private final OutPorts out;
    private final OwnHouseholds households;

    ShowHouseholdsService(OutPorts out) {
        this.out = out;
        this.households = new OwnHouseholds(out.careRecords());
    }

    @Override
    public List<Line> all(Actor by) {
        var records = out.careRecords().of(Subject.HOUSEHOLD);
        var ids = records.stream().map(CareRecord::child).toList();
        var mine = new HashSet<>(out.profiles().among(AccessPolicy.caseload(by), ids));
        var work = out.workItems().openOfAll(mine);
        var residents = households.residents(out.clock().today());
        return records.stream()
                .flatMap(record -> line(
                        record,
                        work.getOrDefault(record.child(), List.of()),
                        residents.getOrDefault(record.child(), List.of()).size())
                        .stream())
                .sorted(Comparator.comparing(one -> one.household().name()))
                .toList();
    }

    private Optional<Line> line(CareRecord record, List<WorkItem> work, int residents) {
        var today = out.clock().today();
        var household = FosterHousehold.of(record.asAt(today));
        var next = work.stream().min(Comparator.comparing(WorkItem::by));
        return household
                .stageOn(today)
                .map(stage -> new Line(household, stage, household.freePlaces(today, residents), next));
    }

    @Override
    public Optional<View> find(Actor by, ChildId household) {
        return Optional.of(household)
                .filter(id -> id.subject() == Subject.HOUSEHOLD)
                .flatMap(out.careRecords()::find)
                .flatMap(record -> view(by, record));
    }

    private Optional<View> view(Actor by, CareRecord record) {
        var today = out.clock().today();
        var household = FosterHousehold.of(record.asAt(today));
        return household.stageOn(today).map(stage -> view(by, record, household, stage));
    }

    private View view(Actor by, CareRecord record, FosterHousehold household, FosterStage stage) {
        var today = out.clock().today();
        if (!out.profiles().isIn(AccessPolicy.caseload(by), record.child())) {
            return new View(household, stage, today, false, List.of(), List.of(), List.of(), List.of());
        }
        var clocks = Settings.clocks(out, Optional.empty());
        return new View(
                household,
                stage,
                today,
                true,
                residents(by, record.child(), today),
                Obligation.inOrder(JourneyCatalogue.obligations(record, clocks, today).stream()),
                out.workItems().openOf(record.child()),
                out.careRecords().history(record.child()));
    }

    private List<Resident> residents(Actor by, ChildId household, LocalDate today) {
        return households.livingWith(household, today).stream()
                .map(resident -> new Resident(
                        resident.child(),
                        out.profiles()
                                .find(resident.child())
                                .map(Profile::name)
                                .orElseGet(() -> resident.child().value()),
                        by.may(Permission.SEE_CHILDREN)
                                && out.profiles().isIn(AccessPolicy.caseload(by), resident.child()),
                        resident.with().on()))
                .sorted(Comparator.comparing(Resident::since))
                .toList();
    }
}
