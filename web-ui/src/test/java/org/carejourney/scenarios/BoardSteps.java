package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.service.NotAllowed;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.board.Cell;
import org.carejourney.domain.board.Page;
import org.carejourney.domain.board.SmallNumbers;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.meeting.Action;
import org.carejourney.domain.meeting.ReportCompiled;
import org.carejourney.domain.meeting.ReportState;
import org.carejourney.domain.work.Answers;

/** How a report reaches the Board, and what councillors ask. */
public final class BoardSteps {
    private static final String MEETING = "the meeting";
    private static final List<Actor> EVERYONE =
            List.of(Service.ANALYST, Service.SERVICE_MANAGER, Service.HEAD_OF_SERVICE, Service.DEPUTY_DIRECTOR);

    private final World world;

    public BoardSteps(World world) {
        this.world = world;
    }

    private BoardRoom room() {
        return new BoardRoom(world.service);
    }

    private ShowMeetings meetings() {
        return world.service.uses.get(ShowMeetings.class);
    }

    // --- on the way to the Board

    @Given("a meeting of the Board {string} on {day}")
    public void planned(String name, LocalDate day) {
        room().plan(name, Map.of("meetingOn", day.toString()));
    }

    @Given("a meeting {string} on {day} of a Board that is no formal committee")
    public void plannedInformally(String name, LocalDate day) {
        room().plan(name, Map.of("meetingOn", day.toString(), "formal", "no"));
    }

    @Given("the report to {string} as at {day} is compiled")
    public void compiled(String name, LocalDate asAt) {
        room().compile(name, asAt);
    }

    @Given("the figures as at {day} are compiled anew for {string}")
    public void compiledAnew(LocalDate asAt, String name) {
        room().compileAgain(name, asAt);
    }

    @Given("the report to {string} has passed the quality check")
    public void checked(String name) {
        room().check(name);
    }

    @Given("the narrative of the report to {string} is written")
    public void narrated(String name) {
        room().narrate(name);
    }

    @Given("the report to {string} as at {day} is with the Deputy Director")
    public void withDeputyDirector(String name, LocalDate asAt) {
        room().compile(name, asAt);
        room().check(name);
        room().narrate(name);
        room().review(name);
    }

    @Given("the report to {string} as at {day} is signed")
    public void signed(String name, LocalDate asAt) {
        room().signed(name, asAt);
    }

    @Given("the report to {string} as at {day} is signed and published")
    public void published(String name, LocalDate asAt) {
        room().signed(name, asAt);
        room().publish(name);
    }

    @When("the Deputy Director returns the report to {string} because {string}")
    public void returned(String name, String why) {
        world.refusal = room().record(
                        Service.DEPUTY_DIRECTOR,
                        name,
                        "BOARD_REPORT_SIGNED",
                        Map.of("decision", "RETURNED", "comments", why));
    }

    @When("the report to {string} is put right and passed on again")
    public void revised(String name) {
        world.refusal =
                room().record(Service.SERVICE_MANAGER, name, "BOARD_REPORT_REVISED", Map.of("changed", "Put right"));
        room().review(name);
    }

    @When("the Deputy Director presents the report to {string} without a word on its urgency")
    public void presentedWithoutUrgency(String name) {
        world.refusal = room().record(Service.DEPUTY_DIRECTOR, name, "BOARD_REPORT_PRESENTED", Map.of("urgency", ""));
    }

    @Then("the report to {string} is {string}")
    public void is(String name, String state) {
        assertThat(room().meeting(Service.SERVICE_MANAGER, name).state().words())
                .isEqualTo(state);
    }

    @Then("about the report to {string} it has to be known: {string}")
    public void concern(String name, String words) {
        assertThat(meetings()
                        .find(Service.DEPUTY_DIRECTOR, world.service.child(name))
                        .orElseThrow()
                        .concerns())
                .singleElement()
                .asString()
                .contains(words);
    }

    @Then("nothing about the report to {string} has to be known beyond those who work on it")
    public void noConcern(String name) {
        assertThat(meetings()
                        .find(Service.DEPUTY_DIRECTOR, world.service.child(name))
                        .orElseThrow()
                        .concerns())
                .isEmpty();
    }

    @Then("the director signs what was taken to them for {string}")
    public void directorSigns(String name) {
        world.refusal = room().record(Service.DEPUTY_DIRECTOR, name, "BOARD_REPORT_SIGNED_BY_DIRECTOR", Map.of());
        assertThat(world.refusal).isEmpty();
    }

    // --- who sees what

    @Then("a Board member sees {int} meeting(s) and {int} report(s)")
    public void boardSees(int meetings, int reports) {
        assertThat(meetings().all(Service.BOARD_MEMBER)).hasSize(meetings);
        assertThat(world.service.uses.get(CompileBoardReport.class).all(Service.BOARD_MEMBER))
                .hasSize(reports);
    }

    @Then("a Board member who opens {string} sees neither work nor history")
    public void boardOpens(String name) {
        var view =
                meetings().find(Service.BOARD_MEMBER, world.service.child(name)).orElseThrow();
        assertThat(view.work()).isEmpty();
        assertThat(view.history()).isEmpty();
        assertThat(view.obligations()).isEmpty();
        assertThatThrownBy(() ->
                        world.service.uses.get(RecordAct.class).offers(Service.BOARD_MEMBER, world.service.child(name)))
                .isInstanceOf(NotAllowed.class);
    }

    @Then("the schedule of outstanding matters is:")
    public void schedule(List<List<String>> rows) {
        assertThat(meetings().outstanding(Service.BOARD_MEMBER).stream()
                        .map(one -> List.of(
                                one.action().query().question(),
                                one.action().query().owner().orElseThrow(),
                                one.action().words())))
                .isEqualTo(rows);
    }

    @Then("the schedule of outstanding matters is empty")
    public void nothingOutstanding() {
        assertThat(meetings().outstanding(Service.BOARD_MEMBER)).isEmpty();
    }

    @When("restatement of {string} is issued because {string}")
    public void restated(String name, String error) {
        var asAt = room().meeting(Service.DEPUTY_DIRECTOR, name)
                .position()
                .orElseThrow()
                .asAt();
        world.service.uses.get(CompileBoardReport.class).compile(Service.ANALYST, asAt);
        world.refusal = room().record(Service.DEPUTY_DIRECTOR, name, "BOARD_REPORT_RESTATED", Map.of("error", error));
    }

    // --- scenario 25

    @Given("the figures at {day} have passed the quality check and the Deputy Director has signed them")
    public void passedAndSigned(LocalDate asAt) {
        for (int child = 1; child <= 4; child++) {
            new CareSteps(world)
                    .bornCameIntoCare("child " + child, LocalDate.of(2010 + child, 3, 1), LocalDate.of(2021, 1, 11));
        }
        room().plan(MEETING, Map.of("meetingOn", "2021-06-24"));
        room().signed(MEETING, asAt);
    }

    @When("anyone tries to change a figure")
    public void anyoneTries() {
        world.service.uses.get(CompileBoardReport.class).compile(Service.ANALYST, LocalDate.of(2021, 5, 31));
        for (var person : EVERYONE) {
            world.refusal = room().record(person, MEETING, "BOARD_REPORT_COMPILED", Map.of());
            assertThat(world.refusal).as(person.name()).isNotEmpty();
        }
    }

    @Then("it is refused, and only a numbered restatement can be issued")
    public void onlyRestatement() {
        assertThat(world.refusal).contains("no figure of it can be changed", "Only a numbered restatement");
        standsForGood();
        var signed = reportOfTheMeeting();
        room().publish(MEETING);
        assertThat(room().record(
                                Service.SERVICE_MANAGER,
                                MEETING,
                                "BOARD_REPORT_RESTATED",
                                Map.of("error", "One child twice")))
                .as("a restatement is issued by who signs")
                .isNotEmpty();
        restated(MEETING, "One child was counted twice");
        assertThat(world.refusal).isEmpty();
        var meeting = room().meeting(Service.BOARD_MEMBER, MEETING);
        assertThat(meeting.restatements()).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(1);
            assertThat(one.report()).isNotEqualTo((int) signed.id());
        });
        assertThat(reportOfTheMeeting().lines()).as("the original is kept").isEqualTo(signed.lines());
    }

    /** What was compiled and signed can neither be corrected nor taken back. */
    private void standsForGood() {
        var meeting = world.service.child(MEETING);
        var history =
                meetings().find(Service.SERVICE_MANAGER, meeting).orElseThrow().history();
        var recordAct = world.service.uses.get(RecordAct.class);
        for (var version : history) {
            if (version.fact() instanceof ReportCompiled) {
                var why = new RecordAct.Correction(version.fact().id(), version.recordedAt(), "Another is nicer");
                assertThat(recordAct.withdraw(Service.SERVICE_MANAGER, meeting, why))
                        .isInstanceOf(RecordAct.Outcome.Refused.class);
                assertThat(recordAct.record(
                                Service.SERVICE_MANAGER,
                                RecordAct.Command.of(meeting, "BOARD_REPORT_COMPILED")
                                        .correcting(why)
                                        .answering(Answers.of("report", "2", "on", "2021-05-31"))))
                        .isInstanceOf(RecordAct.Outcome.Refused.class);
            }
        }
        assertThat(history).anyMatch(version -> version.fact() instanceof ReportCompiled);
    }

    private BoardReport reportOfTheMeeting() {
        int number = room().meeting(Service.SERVICE_MANAGER, MEETING)
                .compiled()
                .orElseThrow()
                .report();
        return world.service
                .uses
                .get(CompileBoardReport.class)
                .find(Service.SERVICE_MANAGER, number)
                .orElseThrow();
    }

    @Then("the public copy shows counts of 1 to 5 as {string}, and no total lets a reader work one out")
    public void smallNumbers(String sign) {
        assertThat(sign).as("c for confidential").isEqualTo("c");
        var counts = counts(reportOfTheMeeting());
        var page = new Page(counts);
        var rules = SmallNumbers.ofTheCatalogue();
        var hidden = rules.hidden(page);
        assertThat(counts.values()).as("small numbers in the report").anyMatch(SmallNumbers::isSmall);
        counts.forEach((cell, count) -> {
            if (SmallNumbers.isSmall(count)) assertThat(hidden).contains(cell);
        });
        assertThat(rules.relations())
                .filteredOn(relation -> relation.binds(page))
                .allSatisfy(relation -> {
                    var unknown = relation.cells().filter(hidden::contains).toList();
                    boolean tells = unknown.size() == 1 && SmallNumbers.isSmall(counts.get(unknown.getFirst()));
                    assertThat(tells).as("%s tells %s", relation, unknown).isFalse();
                });
    }

    private static Map<Cell, Long> counts(BoardReport report) {
        var counts = new HashMap<Cell, Long>();
        for (var line : report.lines()) {
            var unit = Catalogue.find(line.code()).orElseThrow().unit();
            if (unit == Unit.COUNT || unit == Unit.PERCENT) {
                line.numerator().ifPresent(count -> counts.put(Cell.numerator(line.code()), count));
            }
            line.denominator().ifPresent(count -> counts.put(Cell.denominator(line.code()), count));
        }
        return counts;
    }

    @When("a councillor asks why care proceedings are delayed and the answer needs work")
    public void asksWhy() {
        new Steps(world).theDayIs(LocalDate.of(2021, 6, 24));
        world.refusal = room().record(Service.DEPUTY_DIRECTOR, MEETING, "BOARD_REPORT_PRESENTED", Map.of());
        assertThat(world.refusal).isEmpty();
        world.refusal = room().record(
                        Service.SERVICE_MANAGER,
                        MEETING,
                        "BOARD_QUERY_RAISED",
                        Map.of(
                                "councillor", "Councillor Reed",
                                "question", "Why are care proceedings delayed?",
                                "owner", "Harley Head",
                                "due", "2021-07-22"));
        assertThat(world.refusal).isEmpty();
    }

    @Then("an action with an owner and a date goes on the schedule of outstanding matters")
    public void onTheSchedule() {
        var action = theAction().orElseThrow();
        assertThat(action.query().owner()).contains("Harley Head");
        assertThat(action.due()).isEqualTo(LocalDate.of(2021, 7, 22));
    }

    private Optional<Action> theAction() {
        return meetings().outstanding(Service.BOARD_MEMBER).stream()
                .map(ShowMeetings.Outstanding::action)
                .findFirst();
    }

    @Then(
            "when the Board resolves that the report be received, the report is Received but the action stays open until the Board accepts the answer")
    public void received() {
        record("BOARD_RESOLVED", Map.of("outcome", "RECEIVED"));
        assertThat(state()).isEqualTo(ReportState.RECEIVED);
        assertThat(theAction()).isPresent();
        record("BOARD_QUERY_ANSWERED", Map.of("response", "The courts are behind; three families asked for experts."));
        assertThat(state()).isEqualTo(ReportState.RECEIVED);
        assertThat(theAction()).isPresent();
        record("BOARD_ANSWER_CONSIDERED", Map.of("outcome", "ACCEPTED"));
        assertThat(theAction()).isEmpty();
        assertThat(state()).isEqualTo(ReportState.CLOSED);
    }

    private void record(String act, Map<String, String> said) {
        assertThat(room().record(Service.SERVICE_MANAGER, MEETING, act, said)).isEmpty();
    }

    private ReportState state() {
        return room().meeting(Service.SERVICE_MANAGER, MEETING).state();
    }
}
