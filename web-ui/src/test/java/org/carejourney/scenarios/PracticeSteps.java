package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.carejourney.application.port.in.CheckWork;
import org.carejourney.application.port.in.SetLocalPractice;
import org.carejourney.application.practice.Chosen.Matter;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.journey.JourneyCatalogue;

/** What the service decides where the law leaves it free. */
public final class PracticeSteps {
    private final World world;

    public PracticeSteps(World world) {
        this.world = world;
    }

    @When("the service manager sets {string} to {string} from {day} because {string}")
    public void sets(String name, String value, LocalDate from, String reason) {
        decide(name, value, from, reason, seen(name));
    }

    @When("another, who did not know of it, sets {string} to {string} from {day} because {string}")
    public void setsUnknowingly(String name, String value, LocalDate from, String reason) {
        decide(name, value, from, reason, seen(name) - 1);
    }

    private int seen(String name) {
        var view = uses().show(Service.SERVICE_MANAGER);
        return Stream.concat(
                        view.clocks().stream()
                                .filter(row -> row.clock().name().equals(name))
                                .map(SetLocalPractice.ClockRow::seen),
                        view.tasks().stream()
                                .filter(row -> row.task().name().equals(name))
                                .map(SetLocalPractice.TaskRow::seen))
                .findFirst()
                .orElseThrow();
    }

    private void decide(String name, String value, LocalDate from, String reason, int seen) {
        boolean isTask = JourneyCatalogue.taskNamed(name).isPresent();
        var command =
                new SetLocalPractice.Command(isTask ? Matter.TASK : Matter.CLOCK, name, value, from, reason, seen);
        world.refusal =
                uses().decide(Service.SERVICE_MANAGER, command) instanceof SetLocalPractice.Outcome.Refused(var why)
                        ? why
                        : "";
    }

    @When("everyone's work is checked")
    public void checked() {
        world.service.uses.get(CheckWork.class).check(Actor.system("check"));
    }

    @Then("the history of local practice begins with {string}")
    public void history(String words) {
        assertThat(uses().show(Service.SERVICE_MANAGER)
                        .history()
                        .getFirst()
                        .decision()
                        .words())
                .isEqualTo(words);
    }

    @Then("the task {string} of {string} is for a {string}")
    public void isFor(String task, String child, String role) {
        assertThat(world.service.view(child).work().stream()
                        .filter(item -> item.task().words().equals(task))
                        .map(item -> item.forRole().words()))
                .containsExactly(role);
    }

    private SetLocalPractice uses() {
        return world.service.uses.get(SetLocalPractice.class);
    }
}
