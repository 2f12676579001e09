package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.returns.ReturnRank;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whatever happens in whatever order, imports, corrections, tasks done, days passing: after every step the processes,
 * the work items and their dates are those that a fresh look at the facts would ask for.
 */
class ReconcilerPropertyTest {
    private static final Actor SYSTEM = Actor.system("property");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 5, 31);
    private static final int STEPS = 25;

    private static ConfigurableApplicationContext product;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start() {
        product = Headless.start("carejourney.today=" + FIRST_DAY, "carejourney.demo=true");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @RepeatedTest(12)
    void work_follows_the_facts_after_every_step(RepetitionInfo repetition) {
        long seed = Boolean.getBoolean("carejourney.full") ? System.nanoTime() : repetition.getCurrentRepetition();
        var random = new Random(seed);
        var children = List.of(child(seed, "A"), child(seed, "B"), child(seed, "C"));
        for (int step = 0; step < STEPS; step++) {
            somethingHappens(random, children);
            for (var child : children) {
                assertInLine(child, seed);
                assertThat(use(ReconcileWork.class).child(SYSTEM, child))
                        .as("twice changes nothing; seed %d after %s", seed, told)
                        .isEqualTo(ReconcileWork.Result.NOTHING);
            }
        }
    }

    private static ChildId child(long seed, String name) {
        return new ChildId(name + seed);
    }

    private void somethingHappens(Random random, List<ChildId> children) {
        var child = children.get(random.nextInt(children.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> importAbout(child, random);
            case 2, 3 -> doATask(child, random);
            case 4 -> correctAReview(child, random);
            case 5 -> changeCare(child, random);
            case 6 -> earlyReview(child, random);
            case 7 -> daysPass(random);
            default -> throw new IllegalStateException();
        }
    }

    private void importAbout(ChildId child, Random random) {
        var today = clock().today();
        var start = today.minusDays(random.nextInt(400));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Person(
                FactId.UNSAVED,
                LocalDate.of(2005 + random.nextInt(10), 3, 1),
                Optional.empty(),
                Optional.empty(),
                "UN1",
                Optional.empty(),
                Optional.empty()));
        boolean ended = random.nextInt(5) == 0;
        facts.add(episode(start, ended ? Optional.of(start.plusDays(10)) : Optional.empty(), random));
        for (int i = random.nextInt(3); i > 0; i--) {
            facts.add(new ReviewHeld(
                    FactId.UNSAVED,
                    start.plusDays(random.nextInt((int) (today.toEpochDay() - start.toEpochDay()) + 1)),
                    Optional.of(Participation.PN1),
                    false));
        }
        told.add("import of " + facts.size() + " facts about " + child + " in care since " + start);
        product.getBean(Transactions.class).inTransaction(() -> {
            var entry = product.getBean(ReturnsLedger.class).begin("property", clock().now(), SYSTEM.user());
            var rank = new ReturnRank(CollectionYear.of(today), today);
            int line = 2;
            for (var fact : facts) {
                entry.row(new ReturnRow(child, fact, rank, "2021-22/rows.csv", line++));
            }
            return entry.finish(List.of());
        });
        use(ReconcileWork.class).whatImportsChanged(SYSTEM);
    }

    private static Episode episode(LocalDate start, Optional<LocalDate> end, Random random) {
        return new Episode(
                FactId.UNSAVED,
                start,
                ReasonForNewEpisode.S,
                random.nextInt(6) == 0 ? LegalStatus.V4 : LegalStatus.C2,
                Optional.of(CategoryOfNeed.N1),
                PlacementType.U6,
                Optional.of(PlacementProvider.PR1),
                end,
                end.map(day -> ReasonEpisodeCeased.E4A),
                Optional.empty(),
                "WV11AA",
                "WV12BB",
                "SC1");
    }

    private void doATask(ChildId child, Random random) {
        var open = product.getBean(WorkItems.class).openOf(child);
        if (open.isEmpty()) {
            return;
        }
        var item = open.get(random.nextInt(open.size()));
        var task = new TaskRef(item.id(), item.version());
        var today = clock().today();
        told.add("task " + item.task() + " of " + child);
        var command = RecordAct.Command.of(child, item.task().act().name()).doing(task);
        var answers = item.task() == ReviewTask.HOLD
                ? Answers.of("on", today.toString(), "participation", "PN1")
                : Answers.of(
                        "on", today.toString(),
                        "meetingOn", today.plusDays(random.nextInt(60)).toString());
        use(RecordAct.class).record(SYSTEM, command.answering(answers.lateBecause("It took longer")));
    }

    private void correctAReview(ChildId child, Random random) {
        record(child).filter(record -> !record.reviews().isEmpty()).ifPresent(record -> {
            var review = record.reviews().get(random.nextInt(record.reviews().size()));
            var day = review.on().plusDays(random.nextInt(21) - 10L);
            told.add("review of " + child + " corrected from " + review.on() + " to " + day);
            use(CorrectReview.class)
                    .correct(SYSTEM, new CorrectReview.Command(child, review.id(), day, "Minutes seen"));
        });
    }

    private void changeCare(ChildId child, Random random) {
        var today = clock().today();
        var on = today.toString();
        var act = List.of(
                        "CARE_ENDED", "CAME_INTO_CARE", "LEGAL_STATUS_CHANGED", "PLACEMENT_CHANGED", "PLACEMENT_TO_END")
                .get(random.nextInt(5));
        var answers = switch (act) {
            case "CARE_ENDED" -> Answers.of("on", on, "because", "E4A");
            case "CAME_INTO_CARE" ->
                where("on", on, "at", "10:00", "legalStatus", "V2", "decided", "EMERGENCY", "need", "N1");
            case "LEGAL_STATUS_CHANGED" -> Answers.of("on", on, "legalStatus", "E1");
            case "PLACEMENT_CHANGED" -> where("on", on, "sameCarer", "no", "because", "CREQB", "review", "RISK");
            default ->
                Answers.of(
                        "on",
                        on,
                        "why",
                        "CARER_GAVE_NOTICE",
                        "endsOn",
                        today.plusDays(28).toString());
        };
        told.add(act + " of " + child);
        use(RecordAct.class)
                .record(SYSTEM, RecordAct.Command.of(child, act).answering(answers.lateBecause("So it was")));
    }

    private static Answers where(String... more) {
        var all = new ArrayList<>(List.of(more));
        all.addAll(List.of("type", "U6", "provider", "PR1", "postcode", "WV19ZZ", "urn", "SC9"));
        return Answers.of(all.toArray(String[]::new));
    }

    private void earlyReview(ChildId child, Random random) {
        var today = clock().today();
        told.add("early review of " + child);
        use(RecordAct.class)
                .record(
                        SYSTEM,
                        RecordAct.Command.of(child, "EARLY_REVIEW_REQUESTED")
                                .answering(Answers.of(
                                        "because", "REVIEWING_OFFICER_ASKS",
                                        "on", today.toString(),
                                        "neededBy",
                                                today.plusDays(random.nextInt(30))
                                                        .toString())));
    }

    private void daysPass(Random random) {
        var day = clock().today().plusDays(1 + random.nextInt(20));
        told.add("it is " + day);
        use(MoveClock.class).moveTo(SYSTEM, day);
    }

    private record Expected(JourneyKey key, Task task, LocalDate by, LocalDate due) {}

    private void assertInLine(ChildId child, long seed) {
        var wanted = record(child)
                .map(record -> JourneyCatalogue.work(record, clocks(), clock().today()))
                .orElse(List.of());
        assertThat(product.getBean(Journeys.class).live(child))
                .as("processes of %s; seed %d after %s", child, seed, told)
                .isEqualTo(wanted.stream().map(work -> key(child, work)).collect(Collectors.toSet()));
        assertThat(product.getBean(WorkItems.class).openOf(child))
                .as("work items of %s; seed %d after %s", child, seed, told)
                .extracting(ReconcilerPropertyTest::expected)
                .containsExactlyInAnyOrderElementsOf(wanted.stream()
                        .filter(work -> !work.from().isAfter(clock().today()))
                        .map(work -> new Expected(key(child, work), work.task(), work.by(), work.due()))
                        .toList());
    }

    private static Expected expected(WorkItem item) {
        return new Expected(item.journey(), item.task(), item.by(), item.due());
    }

    private static JourneyKey key(ChildId child, Work work) {
        return new JourneyKey(child, work.kind(), work.trigger().fact());
    }

    private static ClockSettings clocks() {
        return new ClockSettings(
                WorkingCalendar.england(),
                product.getBean(CareRecords.class).recordsBegin(Optional.empty()),
                clock().inUseSince());
    }

    private static Optional<CareRecord> record(ChildId child) {
        return product.getBean(CareRecords.class).find(child);
    }

    private static BusinessClock clock() {
        return product.getBean(BusinessClock.class);
    }

    private static <P> P use(Class<P> port) {
        return product.getBean(port);
    }
}
