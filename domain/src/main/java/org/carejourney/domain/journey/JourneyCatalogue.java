package org.carejourney.domain.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carejourney.domain.assessment.AssessmentJourney;
import org.carejourney.domain.education.PepJourney;
import org.carejourney.domain.employment.EmploymentJourney;
import org.carejourney.domain.entry.EntryJourney;
import org.carejourney.domain.followup.FollowUpJourney;
import org.carejourney.domain.fostering.FosterJourney;
import org.carejourney.domain.health.DentalJourney;
import org.carejourney.domain.health.DifficultiesJourney;
import org.carejourney.domain.health.HealthAssessmentJourney;
import org.carejourney.domain.leavingcare.LeavingCareJourney;
import org.carejourney.domain.meeting.BoardJourney;
import org.carejourney.domain.missing.MissingJourney;
import org.carejourney.domain.move.MoveJourney;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LateBecause;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.permanence.PermanenceJourney;
import org.carejourney.domain.permanence.adoption.AdoptionJourney;
import org.carejourney.domain.permanence.guardianship.GuardianshipJourney;
import org.carejourney.domain.placing.PlacingJourney;
import org.carejourney.domain.plan.PlanJourney;
import org.carejourney.domain.proceedings.ProceedingsJourney;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.review.ReviewJourney;
import org.carejourney.domain.shortbreak.ShortBreakJourney;
import org.carejourney.domain.visit.VisitJourney;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** All journeys of care. */
public final class JourneyCatalogue {
    public static final List<Journey> ALL = List.of(
            new EntryJourney(),
            new PlacingJourney(),
            new PlanJourney(),
            new VisitJourney(),
            new ReviewJourney(),
            new FollowUpJourney(),
            new HealthAssessmentJourney(),
            new DentalJourney(),
            new DifficultiesJourney(),
            new PepJourney(),
            new EmploymentJourney(),
            new ProceedingsJourney(),
            new PermanenceJourney(),
            new AdoptionJourney(),
            new GuardianshipJourney(),
            new MoveJourney(),
            new ShortBreakJourney(),
            new MissingJourney(),
            new LeavingCareJourney(),
            new AssessmentJourney(),
            new BoardJourney(),
            new FosterJourney());

    private static final Map<String, Task> TASKS = ALL.stream()
            .flatMap(journey -> journey.tasks().stream())
            .collect(Collectors.toMap(Task::name, Function.identity(), JourneyCatalogue::twice, LinkedHashMap::new));

    private static final Map<String, Act> ACTS = ALL.stream()
            .flatMap(journey -> journey.acts().stream())
            .collect(Collectors.toMap(Act::name, Function.identity(), JourneyCatalogue::twice, LinkedHashMap::new));

    /** The journey of each act, by the act's name. */
    private static final Map<String, Journey> JOURNEYS = ALL.stream()
            .flatMap(journey -> journey.acts().stream().map(act -> Map.entry(act.name(), journey)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The journey that sets each kind of clock. */
    private static final Map<ObligationKind, Journey> CLOCKS = ALL.stream()
            .flatMap(journey -> journey.kinds().stream().map(kind -> Map.entry(kind, journey)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, Class<? extends Event>> EVENTS = Stream.concat(
                    Stream.of(LateBecause.class), ALL.stream().flatMap(journey -> journey.events().stream()))
            .distinct()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private JourneyCatalogue() {}

    /** Everything that law and service require for a child as at a day, met and open: nothing of it is stored as truth. */
    public static List<Obligation> obligations(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var then = record.asAt(asAt);
        return of(record)
                .flatMap(journey -> journey.obligations(then, settings, asAt).stream())
                .toList();
    }

    /** The same, journey by journey: what people call it, and what it asks for; journeys that ask for nothing are not there. */
    public static Map<String, List<Obligation>> byJourney(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var then = record.asAt(asAt);
        var all = new LinkedHashMap<String, List<Obligation>>();
        of(record).forEach(journey -> {
            var obligations = journey.obligations(then, settings, asAt);
            if (!obligations.isEmpty()) {
                all.put(journey.title(), obligations);
            }
        });
        return all;
    }

    /** The journey that sets a kind of clock. */
    public static Journey of(ObligationKind kind) {
        return Objects.requireNonNull(CLOCKS.get(kind), () -> "No journey sets the clock " + kind);
    }

    /** All that is to be done for a child today. */
    public static List<Work> work(CareRecord record, ClockSettings settings, LocalDate today) {
        var then = record.asAt(today);
        return of(record)
                .flatMap(journey -> journey.work(then, settings, today).stream())
                .toList();
    }

    private static Stream<Journey> of(CareRecord record) {
        var subject = record.child().subject();
        return ALL.stream().filter(journey -> journey.subject() == subject);
    }

    /** What can be recorded about whoever the record is of. */
    public static List<Act> acts(CareRecord record) {
        var subject = record.child().subject();
        return ACTS.values().stream()
                .filter(act -> ofAct(act)
                        .filter(journey -> journey.subject() == subject)
                        .isPresent())
                .toList();
    }

    public static List<Task> tasks() {
        return List.copyOf(TASKS.values());
    }

    /** @throws IllegalArgumentException where no journey has such a task */
    public static Task task(String name) {
        return taskNamed(name).orElseThrow(() -> new IllegalArgumentException("No journey has the task " + name));
    }

    public static Optional<Task> taskNamed(String name) {
        return Optional.ofNullable(TASKS.get(name));
    }

    public static List<Act> acts() {
        return List.copyOf(ACTS.values());
    }

    public static Optional<Act> act(String name) {
        return Optional.ofNullable(ACTS.get(name));
    }

    /** The journey on which an act is recorded. */
    public static Optional<Journey> ofAct(Act act) {
        return Optional.ofNullable(JOURNEYS.get(act.name()));
    }

    /** The act through which an event is corrected. */
    public static Optional<Act> telling(Event event) {
        return acts().stream().filter(act -> act.tells(event)).findFirst();
    }

    /** Why what an event on the record says can no longer be corrected; empty where it can. */
    public static Optional<String> standsBecause(CareRecord record, Event event) {
        return of(record)
                .flatMap(journey -> journey.standsBecause(record, event).stream())
                .findFirst();
    }

    /** Why an event can no longer be said not to have happened; empty where it can. */
    public static Optional<String> happenedBecause(CareRecord record, Event event) {
        return of(record)
                .flatMap(journey -> journey.happenedBecause(record, event).stream())
                .findFirst();
    }

    /** What about a child someone should see to or know at once. */
    public static List<String> concerns(CareRecord record, ClockSettings settings, LocalDate today) {
        var then = record.asAt(today);
        return of(record)
                .flatMap(journey -> journey.concerns(then, settings, today).stream())
                .toList();
    }

    /** Lengths of time that the service manager may set, journey by journey. */
    public static List<LocalClock> localClocks() {
        return ALL.stream().flatMap(journey -> journey.localClocks().stream()).toList();
    }

    /** Every kind of event by its name, as it is stored. */
    public static Map<String, Class<? extends Event>> events() {
        return EVENTS;
    }

    private static <T> T twice(T one, T other) {
        throw new IllegalStateException("Two journeys use one name: " + one + ", " + other);
    }
}
