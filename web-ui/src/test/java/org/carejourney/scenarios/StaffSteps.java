package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.port.in.KeepStaff;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;

/** What the council's directory says of its staff, and what becomes of their work. */
public class StaffSteps {
    private static final Actor DIRECTORY = Actor.system("staff directory");

    private final World world;
    private KeepStaff.Kept kept;

    public StaffSteps(World world) {
        this.world = world;
    }

    @Given("the council's directory names everyone")
    public void namesEveryone() {
        says(everyone());
    }

    @Given("{person} has the task {string} of {string}")
    public void has(Actor person, String task, String child) {
        var item = item(task, child);
        if (item.assignee().isEmpty())
            world.service.uses.get(AssignWork.class).claim(person, new TaskRef(item.id(), item.version()));
        stillHas(person, task, child);
    }

    @When("the directory says that {person} is in the team {string}")
    public void moves(Actor person, String team) {
        change(person, was -> new Actor(was.user(), was.name(), was.role(), team));
    }

    @When("the directory says that {person} is called {string}")
    public void isCalled(Actor person, String name) {
        change(person, was -> new Actor(was.user(), name, was.role(), was.team()));
    }

    @When("the directory no longer names {person}")
    public void leaves(Actor person) {
        says(everyone().stream().filter(one -> !one.equals(person)).toList());
    }

    @When("the directory names nobody")
    public void namesNobody() {
        says(List.of());
    }

    @Then("nobody has the task {string} of {string}")
    public void nobodyHas(String task, String child) {
        assertThat(item(task, child).assignee()).isEmpty();
        assertThat(item(task, child).assigned()).map(WorkItem.Assigned::by).contains(DIRECTORY.user());
    }

    @Then("{person} still has the task {string} of {string}")
    public void stillHas(Actor person, String task, String child) {
        assertThat(item(task, child).assignee()).isEqualTo(Optional.of(person.user()));
    }

    @Then("tasks went back to their queues")
    public void wentBack() {
        assertThat(kept.tasksGivenBack()).isPositive();
    }

    private void change(Actor person, UnaryOperator<Actor> change) {
        says(everyone().stream()
                .map(one -> one.equals(person) ? change.apply(one) : one)
                .toList());
    }

    private void says(List<Actor> present) {
        kept = world.service.uses.get(KeepStaff.class).keep(DIRECTORY, present);
    }

    private List<Actor> everyone() {
        return world.service.ports.users.all();
    }

    private WorkItem item(String task, String child) {
        return world.service.ports.workItems.openOf(world.service.child(child)).stream()
                .filter(one -> one.task().words().equals(task))
                .findFirst()
                .orElseThrow();
    }
}
