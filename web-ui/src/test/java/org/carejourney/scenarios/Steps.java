package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.port.in.ShowFigures;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.Trend;
import org.carejourney.application.service.NotAllowed;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;

/** The words of the scenarios. */
public final class Steps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final FactId NEW = FactId.UNSAVED;

    private final World world;
    private long published;

    public Steps(World world) {
        this.world = world;
    }

    @ParameterType("\\d{1,2} [A-Z][a-z]+ \\d{4}")
    public LocalDate day(String written) {
        return LocalDate.parse(written, DAY);
    }

    @ParameterType(
            "the (worker|reviewing officer|team manager|service manager|health team|virtual school|personal adviser|family finder|fostering team|analyst|head of service|Deputy Director)")
    public Actor person(String role) {
        return switch (role) {
            case "worker" -> Service.WORKER;
            case "reviewing officer" -> Service.REVIEWING_OFFICER;
            case "team manager" -> Service.TEAM_MANAGER;
            case "service manager" -> Service.SERVICE_MANAGER;
            case "health team" -> Service.HEALTH_TEAM;
            case "virtual school" -> Service.VIRTUAL_SCHOOL;
            case "personal adviser" -> Service.PERSONAL_ADVISER;
            case "family finder" -> Service.FAMILY_FINDER;
            case "analyst" -> Service.ANALYST;
            case "fostering team" -> Service.FOSTERING;
            case "head of service" -> Service.HEAD_OF_SERVICE;
            case "Deputy Director" -> Service.DEPUTY_DIRECTOR;
            default -> throw new IllegalArgumentException(role);
        };
    }

    @Given("today is {day}")
    public void todayIs(LocalDate day) {
        world.service = new Service(day);
    }

    @When("the day is {day}")
    public void theDayIs(LocalDate day) {
        world.service.uses.get(MoveClock.class).moveTo(Service.SERVICE_MANAGER, day);
    }

    // --- what is on the record already

    @Given("a child {string} who came into care on {day}")
    public void cameIntoCare(String name, LocalDate day) {
        born(name, LocalDate.of(2010, 1, 15), day, LegalStatus.C2);
    }

    @Given("a child {string} born on {day} who came into care on {day}")
    public void bornCameIntoCare(String name, LocalDate born, LocalDate day) {
        born(name, born, day, LegalStatus.C2);
    }

    @Given("a child {string} under an interim care order who came into care on {day}")
    public void underInterimOrder(String name, LocalDate day) {
        born(name, LocalDate.of(2010, 1, 15), day, LegalStatus.C1);
    }

    @Given("a child {string} living with carer X since {day}")
    public void livingWithCarerX(String name, LocalDate day) {
        born(name, LocalDate.of(2010, 1, 15), day, LegalStatus.C2);
    }

    private void born(String name, LocalDate born, LocalDate start, LegalStatus status) {
        world.service.known(
                name,
                new Person(NEW, born, Optional.empty(), Optional.empty(), "UN1", Optional.empty(), Optional.empty()),
                new Episode(
                        NEW,
                        start,
                        ReasonForNewEpisode.S,
                        status,
                        Optional.of(CategoryOfNeed.N1),
                        PlacementType.U6,
                        Optional.of(PlacementProvider.PR1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "WV11AA",
                        "WV12BB",
                        "SC000X"));
    }

    @Given("a review of {string} was held on {day}")
    public void reviewWasHeld(String name, LocalDate day) {
        world.service.known(name, new ReviewHeld(NEW, day, Optional.of(Participation.PN1), false));
    }

    @Given("six children whose reviews this year were coded PN0, PN1, PN4, PN5, PN6 and PN7")
    public void sixChildren() {
        for (var code : List.of("PN0", "PN1", "PN4", "PN5", "PN6", "PN7")) {
            var born = code.equals("PN0") ? LocalDate.of(2018, 1, 15) : LocalDate.of(2010, 1, 15);
            born(code, born, LocalDate.of(2020, 1, 6), LegalStatus.C2);
            world.service.known(
                    code,
                    new ReviewHeld(NEW, LocalDate.of(2021, 2, 1), Optional.of(Participation.LIST.get(code)), false));
        }
    }

    @Given("a care leaver {string} born on {day} who is in touch, working and suitably housed")
    public void careLeaver(String name, LocalDate born) {
        world.service.known(
                name,
                new CareLeaverYear(
                        NEW,
                        new CollectionYear(2022),
                        born,
                        Optional.of(InTouch.YES),
                        Optional.of(Activity.F5),
                        Optional.of(Accommodation.Z1)));
    }

    @Given("{string} spent {day} to {day} in hospital and came back to carer X")
    public void hospital(String name, LocalDate from, LocalDate until) {
        inHospital(name, from);
        accept(name, "CAME_BACK_FROM_STAY", Map.of("on", until.toString()));
    }

    @Given("{string} is in hospital since {day}")
    public void inHospital(String name, LocalDate from) {
        accept(name, "PLACEMENT_CHANGED", Map.of("on", from.toString(), "type", "T1"));
    }

    @Given("{string} moved to a children's home on {day}")
    public void movedToHome(String name, LocalDate on) {
        move(name, on, "K2", "WV15CC", "SC000H");
    }

    private void move(String name, LocalDate on, String type, String postcode, String urn) {
        accept(
                name,
                "PLACEMENT_CHANGED",
                Map.of(
                        "on",
                        on.toString(),
                        "type",
                        type,
                        "provider",
                        "PR1",
                        "postcode",
                        postcode,
                        "urn",
                        urn,
                        "because",
                        "CARPL",
                        "review",
                        "EXEMPT",
                        "whyNow",
                        "The carers cannot go on",
                        "officerToldOn",
                        on.toString()));
    }

    @Given("the review of {string} was cancelled on the day")
    public void cancelled(String name) {
        assertThat(world.service.view(name).record().reviews())
                .as("a cancelled review leaves no fact")
                .isEmpty();
    }

    @Given("the Board report at {day} has been compiled and published")
    public void published(LocalDate asAt) {
        var room = new BoardRoom(world.service);
        room.plan("the Board", Map.of("meetingOn", asAt.plusDays(40).toString()));
        published = room.signed("the Board", asAt).id();
        room.publish("the Board");
    }

    // --- acts

    @When("the review of {string} is recorded as held on {day}")
    @When("the adjourned review of {string} finishes and is recorded as held on {day}")
    public void held(String name, LocalDate day) {
        record(
                Service.REVIEWING_OFFICER,
                RecordAct.Command.of(world.service.child(name), "REVIEW_HELD"),
                Answers.of("on", day.toString(), "participation", "PN1"));
    }

    @When("the team manager corrects the review of {string} held on {day} to {day} because {string}")
    public void corrects(String name, LocalDate from, LocalDate to, String reason) {
        var review = world.service.view(name).record().reviews().stream()
                .filter(one -> one.on().equals(from))
                .findFirst()
                .orElseThrow();
        var outcome = world.service
                .uses
                .get(CorrectReview.class)
                .correct(
                        Service.TEAM_MANAGER,
                        new CorrectReview.Command(world.service.child(name), review.id(), to, reason));
        world.refusal = outcome instanceof CorrectReview.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @When("the care of {string} ends on {day} with code {string}")
    public void ends(String name, LocalDate on, String code) {
        care(name, "CARE_ENDED", Map.of("on", on.toString(), "because", code));
    }

    @When("a full care order is recorded for {string} on {day}")
    public void careOrder(String name, LocalDate on) {
        accept(name, "LEGAL_STATUS_CHANGED", Map.of("on", on.toString(), "legalStatus", "C2"));
    }

    void movesBecause(String name, LocalDate on, String because) {
        accept(
                name,
                "PLACEMENT_CHANGED",
                Map.of(
                        "on",
                        on.toString(),
                        "type",
                        "U6",
                        "provider",
                        "PR1",
                        "postcode",
                        "WV19ZZ",
                        "urn",
                        "SC000N",
                        "sameCarer",
                        "no",
                        "review",
                        "EXEMPT",
                        "because",
                        because));
    }

    @When("{string} moves to a new carer on {day}")
    public void movesToNewCarer(String name, LocalDate on) {
        move(name, on, "U6", "WV19ZZ", "SC000N");
    }

    private void accept(String name, String act, Map<String, String> said) {
        care(name, act, said);
        assertThat(world.refusal).isEmpty();
    }

    /** What is said beyond what the form asks, it has no use for. */
    private void care(String name, String act, Map<String, String> said) {
        var command = RecordAct.Command.of(world.service.child(name), act);
        var asked = world.service.uses.get(RecordAct.class).ask(Service.WORKER, command);
        var answers = asked.map(form -> {
            var used = new HashMap<>(said);
            used.keySet().retainAll(form.fields().stream().map(Field::name).toList());
            return Filled.in(form.fields(), used);
        });
        record(Service.WORKER, command, answers.orElse(Answers.of()));
    }

    @When("the meeting for {string} is fixed for {day}")
    public void fixed(String name, LocalDate meeting) {
        step(Service.REVIEWING_OFFICER, task(name, ReviewTask.SCHEDULE), Optional.of(meeting));
        assertThat(world.refusal).isEmpty();
    }

    @When("the consultation for {string} is done")
    public void consulted(String name) {
        step(Service.REVIEWING_OFFICER, task(name, ReviewTask.CONSULT), Optional.empty());
        assertThat(world.refusal).isEmpty();
    }

    @When("the social work report for {string} is done")
    public void reported(String name) {
        step(Service.WORKER, task(name, ReviewTask.REPORT), Optional.empty());
        assertThat(world.refusal).isEmpty();
    }

    @When("{string} and {string} both fix the meeting for {string}")
    public void both(String first, String second, String name) {
        var task = task(name, ReviewTask.SCHEDULE);
        var meeting = Optional.of(LocalDate.of(2021, 6, 1));
        step(named(first), task, meeting);
        assertThat(world.refusal).isEmpty();
        step(named(second), task, meeting);
    }

    private static Actor named(String name) {
        return List.of(Service.REVIEWING_OFFICER, Service.TEAM_MANAGER).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem task(String name, ReviewTask task) {
        return world.service.view(name).work().stream()
                .filter(item -> item.task() == task)
                .findFirst()
                .orElseThrow();
    }

    private void step(Actor by, WorkItem item, Optional<LocalDate> meeting) {
        var today = world.service.ports.clock.today().toString();
        record(
                by,
                RecordAct.Command.of(
                                world.service.child(item.childName()),
                                item.task().act().name())
                        .doing(new TaskRef(item.id(), item.version())),
                meeting.map(day -> Answers.of("on", today, "meetingOn", day.toString()))
                        .orElseGet(() -> Answers.of("on", today)));
    }

    /** Should it be late, the reason is given. */
    private void record(Actor by, RecordAct.Command command, Answers answers) {
        var outcome = world.service
                .uses
                .get(RecordAct.class)
                .record(by, command.answering(answers.lateBecause("The people needed could not meet earlier")));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    // --- what is then so

    @Then("the next review of {string} is due by {day}")
    @Then("the first review of {string} was due by {day}")
    public void nextReviewDue(String name, LocalDate due) {
        assertThat(open(name).due()).isEqualTo(due);
    }

    @Then("the review of {string} is overdue by {int} days")
    public void overdue(String name, int days) {
        assertThat(open(name).standing()).isEqualTo(new Standing.Overdue(days));
    }

    private Obligation open(String name) {
        return world.service.view(name).obligations().stream()
                .filter(one -> one.kind() == ObligationKind.REVIEW)
                .filter(Obligation::isOpen)
                .findFirst()
                .orElseThrow();
    }

    @Then("it is refused: {string}")
    public void refused(String words) {
        assertThat(world.refusal).contains(words);
    }

    @Then("it is accepted")
    public void accepted() {
        assertThat(world.refusal).isEmpty();
    }

    @Then("the second is told that the task was done by {string}, and when")
    public void told(String name) {
        assertThat(world.refusal).startsWith("Done by " + name + " at ").contains("31 May 2021");
    }

    @Then("{string} has exactly one review to prepare, at {string}")
    public void oneReview(String name, String step) {
        assertThat(world.service.view(name).work().stream()
                        .filter(item -> item.journey().kind() == ObligationKind.REVIEW))
                .extracting(item -> item.task().words())
                .containsExactly(step);
    }

    @Then("{string} has work at {string}")
    public void hasWork(String name, String step) {
        assertThat(world.service.view(name).work())
                .extracting(item -> item.task().words())
                .contains(step);
    }

    @Then("{string} has work at {string} due by {day}")
    public void hasWork(String name, String step, LocalDate by) {
        assertThat(world.service.view(name).work())
                .filteredOn(item -> item.task().words().equals(step))
                .extracting(WorkItem::by)
                .containsExactly(by);
    }

    @Then("{string} has no work")
    public void noWork(String name) {
        assertThat(world.service.view(name).work()).isEmpty();
        assertThat(world.service.ports.journeys.live(world.service.child(name))).isEmpty();
    }

    @Then("in the figures {string} at {day} {string} is in the numerator")
    public void inNumerator(String code, LocalDate asAt, String name) {
        assertThat(world.service.figure(code, asAt, Optional.empty()).figure().children())
                .contains(world.service.child(name));
    }

    @Then("in the figures {string} at {day} {string} is in the denominator only")
    public void inDenominator(String code, LocalDate asAt, String name) {
        var figure = world.service.figure(code, asAt, Optional.empty()).figure();
        assertThat(figure.children()).doesNotContain(world.service.child(name));
        assertThat(figure.denominatorChildren()).contains(world.service.child(name));
    }

    @Then("in the figures {string} at {day} {string} is not counted")
    public void notCounted(String code, LocalDate asAt, String name) {
        assertThat(world.service.figure(code, asAt, Optional.empty()).children())
                .noneMatch(line -> line.child().child().equals(world.service.child(name)));
    }

    @Then("the figure {string} at {day} is {long} of {long}")
    public void figure(String code, LocalDate asAt, long numerator, long denominator) {
        assertFigure(code, asAt, Optional.empty(), numerator, denominator);
    }

    @Then("as known on {day} the figure {string} at {day} is {long} of {long}")
    public void asKnown(LocalDate knownOn, String code, LocalDate asAt, long numerator, long denominator) {
        assertFigure(code, asAt, Optional.of(knownOn), numerator, denominator);
    }

    private void assertFigure(
            String code, LocalDate asAt, Optional<LocalDate> knownOn, long numerator, long denominator) {
        var tally = world.service
                .figure(code, asAt, knownOn.map(Service::endOf))
                .figure()
                .tally();
        assertThat(List.of(tally.numerator(), tally.denominator())).containsExactly(numerator, denominator);
        assertThat(trend(code, asAt, knownOn).getLast().tally())
                .as("the same in the trend")
                .isEqualTo(tally);
    }

    /** What is counted for trends is kept, and has to move with the facts. */
    private List<Trend.Point> trend(String code, LocalDate asAt, Optional<LocalDate> knownOn) {
        return world.service
                .uses
                .get(ShowFigures.class)
                .trend(Service.SERVICE_MANAGER, code, asAt, knownOn.map(Service::endOf), 1)
                .points();
    }

    @Then("as known on {day} the trend of {string} up to {day} is {string}")
    public void trendAsKnown(LocalDate knownOn, String code, LocalDate asAt, String told) {
        assertThat(trend(code, asAt, Optional.of(knownOn)).stream()
                        .map(point -> "%s: %d of %d"
                                .formatted(
                                        DAY.format(point.asAt()),
                                        point.tally().numerator(),
                                        point.tally().denominator()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    @Then("the value of {string} at {day} is {bigdecimal}")
    public void value(String code, LocalDate asAt, java.math.BigDecimal value) {
        assertThat(world.service
                        .figure(code, asAt, Optional.empty())
                        .figure()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo(value);
    }

    @Then("the published report still says {long} of {long} for {string}")
    public void stillSays(long numerator, long denominator, String code) {
        assertLine(report(published), code, numerator, denominator);
    }

    @Then("a new report at {day} says {long} of {long} for {string}")
    public void newReport(LocalDate asAt, long numerator, long denominator, String code) {
        var compiled = world.service.uses.get(CompileBoardReport.class).compile(Service.SERVICE_MANAGER, asAt);
        assertLine(compiled, code, numerator, denominator);
    }

    private BoardReport report(long id) {
        return world.service
                .uses
                .get(CompileBoardReport.class)
                .find(Service.BOARD_MEMBER, id)
                .orElseThrow();
    }

    private static void assertLine(BoardReport report, String code, long numerator, long denominator) {
        assertThat(report.lines())
                .filteredOn(line -> line.code().equals(code))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.numerator()).contains(numerator);
                    assertThat(line.denominator()).contains(denominator);
                });
    }

    @Then("the restatement list shows {int} correction with the reason {string}")
    public void restatements(int count, String reason) {
        var restatements =
                world.service.uses.get(CompileBoardReport.class).restatements(Service.SERVICE_MANAGER, published);
        assertThat(restatements.corrections()).hasSize(count);
        assertThat(restatements.corrections().getFirst().reason()).isEqualTo(reason);
        assertThat(restatements.figures())
                .extracting(change -> change.now().code())
                .contains("REV-01.YTD");
    }

    @Then("opening number plus starts minus ends equals the closing number at {day}")
    public void reconciles(LocalDate asAt) {
        long opening = number("CLA-01", DateRange.yearToDate(asAt).first().minusDays(1));
        assertThat(opening + number("CLA-04.starts", asAt) - number("CLA-04.ends", asAt))
                .isEqualTo(number("CLA-01", asAt));
    }

    private long number(String code, LocalDate asAt) {
        return world.service
                .figure(code, asAt, Optional.empty())
                .figure()
                .tally()
                .numerator();
    }

    @Then("exactly one new episode of {string} starts on {day} with reason {string}")
    public void oneEpisode(String name, LocalDate on, String reason) {
        assertThat(world.service.view(name).record().episodes())
                .filteredOn(episode -> episode.start().equals(on))
                .extracting(episode -> episode.reason().code())
                .containsExactly(reason);
    }

    @Then("no episode of {string} starts and ends on the same day")
    public void noEmptyEpisode(String name) {
        assertThat(world.service.view(name).record().episodes())
                .allMatch(
                        episode -> episode.end().filter(episode.start()::equals).isEmpty());
    }

    @Then("the placements of {string} in the 12 months to {day} are {int}")
    public void placements(String name, LocalDate asAt, int count) {
        var line = world.service.figure("PLA-01", asAt, Optional.empty()).children().stream()
                .filter(one -> one.child().child().equals(world.service.child(name)))
                .findFirst()
                .orElseThrow();
        assertThat(((Finding.Counted) line.finding()).evidence()).hasSize(count);
    }

    @Then("{string} has the concern {string}")
    public void concern(String name, String words) {
        assertThat(world.service.view(name).concerns())
                .singleElement()
                .asString()
                .contains(words);
    }

    @Then("a Board member may not open {string}")
    public void mayNotOpen(String name) {
        assertThatThrownBy(() ->
                        world.service.uses.get(ShowChild.class).show(Service.BOARD_MEMBER, world.service.child(name)))
                .isInstanceOf(NotAllowed.class);
    }

    @Then("a Board member sees the scorecard at {day}")
    public void seesScorecard(LocalDate asAt) {
        assertThat(world.service
                        .uses
                        .get(ShowFigures.class)
                        .scorecard(Service.BOARD_MEMBER, asAt, Optional.empty())
                        .rows())
                .isNotEmpty();
    }
}
