package org.carejourney.scenarios;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.adapters.inmemory.InMemoryPorts;
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.Profile;
import org.carejourney.application.service.Council;
import org.carejourney.application.service.OutPorts;
import org.carejourney.application.service.UseCases;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** The service as the scenarios know it: the application over ports in memory, and the people who use it. */
final class Service {
    static final Actor REVIEWING_OFFICER = new Actor("rowan.reeve", "Rowan Reeve", Role.REVIEWING_OFFICER, "");
    static final Actor WORKER = new Actor("casey.cole", "Casey Cole", Role.CASEWORKER, "North");
    static final Actor TEAM_MANAGER = new Actor("tess.tully", "Tess Tully", Role.TEAM_MANAGER, "North");
    static final Actor SERVICE_MANAGER = new Actor("sam.stone", "Sam Stone", Role.SERVICE_MANAGER, "");
    static final Actor HEALTH_TEAM = new Actor("harper.health", "Harper Health", Role.HEALTH, "");
    static final Actor VIRTUAL_SCHOOL = new Actor("vic.school", "Vic School", Role.VIRTUAL_SCHOOL, "");
    static final Actor PERSONAL_ADVISER = new Actor("pat.adviser", "Pat Adviser", Role.PERSONAL_ADVISER, "");
    static final Actor FAMILY_FINDER = new Actor("fin.finder", "Fin Finder", Role.FAMILY_FINDER, "");
    static final Actor FOSTERING = new Actor("fran.foster", "Fran Foster", Role.FOSTERING, "Fostering");
    static final Actor HEAD_OF_SERVICE = new Actor("harley.head", "Harley Head", Role.HEAD_OF_SERVICE, "");
    static final Actor DEPUTY_DIRECTOR = new Actor("dana.deputy", "Dana Deputy", Role.DEPUTY_DIRECTOR, "");
    static final Actor ANALYST = new Actor("ali.analyst", "Ali Analyst", Role.ANALYST, "");
    static final Actor AUDITOR = new Actor("aubrey.auditor", "Aubrey Auditor", Role.AUDITOR, "");
    static final Actor BOARD_MEMBER = new Actor("bo.board", "Bo Board", Role.BOARD_MEMBER, "");

    final InMemoryPorts ports;
    final UseCases uses;
    private final Map<String, ChildId> children = new HashMap<>();

    Service(LocalDate today) {
        ports = new InMemoryPorts(today);
        List.of(
                        REVIEWING_OFFICER,
                        WORKER,
                        TEAM_MANAGER,
                        SERVICE_MANAGER,
                        HEALTH_TEAM,
                        VIRTUAL_SCHOOL,
                        PERSONAL_ADVISER,
                        FAMILY_FINDER,
                        FOSTERING,
                        HEAD_OF_SERVICE,
                        DEPUTY_DIRECTOR,
                        ANALYST,
                        AUDITOR,
                        BOARD_MEMBER)
                .forEach(person -> ports.users.with(person, "secret"));
        uses = new UseCases(new OutPorts(
                new Council("E08000031", "Invented City Council"),
                ports.records,
                Service::noReturns,
                ports.ledger,
                ports.places,
                ports.workItems,
                Optional.of(ports.journeys),
                ports.clock,
                ports.transactions,
                ports.audit,
                ports.profiles,
                ports.users,
                ports.staff,
                ports.boardReports,
                ports.practice,
                Optional.empty(),
                OutPorts.Yardsticks.NONE));
    }

    private static ReturnsReader.Returns noReturns(Path given) {
        throw new IllegalStateException("Scenarios import no returns: " + given);
    }

    ChildId child(String name) {
        return children.computeIfAbsent(name, ChildId::new);
    }

    /** A record that bears no name of its own, such as that of a meeting. */
    void called(String name, ChildId id) {
        children.put(name, id);
    }

    /** Facts that are on the record already when the scenario begins. */
    void known(String name, Fact... facts) {
        var child = child(name);
        ports.profiles.save(List.of(new Profile(child, name, "North", WORKER.user(), REVIEWING_OFFICER.user())));
        ports.records.record(
                child,
                List.of(facts).stream().<FactChange>map(FactChange.Add::new).toList(),
                ports.clock.now(),
                "before");
        uses.get(ReconcileWork.class).child(Actor.system("scenario"), child);
    }

    /** Of a fact as it stands on whichever child's record. */
    RecordAct.Correction correction(FactId fact, String reason) {
        return children.values().stream()
                .flatMap(child -> ports.records.history(child).stream())
                .filter(version ->
                        version.fact().id().equals(fact) && version.until().isEmpty())
                .findFirst()
                .map(version -> new RecordAct.Correction(fact, version.recordedAt(), reason))
                .orElseThrow();
    }

    ShowChild.View view(String name) {
        return uses.get(ShowChild.class).show(SERVICE_MANAGER, child(name)).orElseThrow();
    }

    OpenFigure.Opened figure(String code, LocalDate asAt, Optional<Instant> knownAt) {
        return uses.get(OpenFigure.class)
                .open(SERVICE_MANAGER, code, asAt, knownAt)
                .orElseThrow();
    }

    static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(ZoneId.of("Europe/London")).toInstant();
    }
}
