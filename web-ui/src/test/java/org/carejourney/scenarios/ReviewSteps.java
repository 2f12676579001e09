package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;

/** Reviews: when they are due, who prepares them, that they were held. */
public final class ReviewSteps {
    private static final FactId NEW = FactId.UNSAVED;

    private final World world;

    public ReviewSteps(World world) {
        this.world = world;
    }

    @Given("a review of {string} was held on {day}")
    public void reviewWasHeld(String name, LocalDate day) {
        world.service.known(name, new ReviewHeld(NEW, day, Optional.of(Participation.PN1), false));
    }

    @Given("the review of {string} was cancelled on the day")
    public void cancelled(String name) {
        assertThat(world.service.view(name).record().reviews())
                .as("a cancelled review leaves no fact")
                .isEmpty();
    }

    @When("the review of {string} is recorded as held on {day}")
    @When("the adjourned review of {string} finishes and is recorded as held on {day}")
    public void held(String name, LocalDate day) {
        world.record(
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
        world.record(
                by,
                RecordAct.Command.of(
                                world.service.child(item.childName()),
                                item.task().act().name())
                        .doing(new TaskRef(item.id(), item.version())),
                meeting.map(day -> Answers.of("on", today, "meetingOn", day.toString()))
                        .orElseGet(() -> Answers.of("on", today)));
    }

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
}
