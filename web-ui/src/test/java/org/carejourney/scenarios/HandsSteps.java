package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;

/** Tasks that go from hand to hand; each person acts on the task as they last looked at it. */
public class HandsSteps {
    private final World world;
    private final Map<String, TaskRef> seen = new HashMap<>();

    public HandsSteps(World world) {
        this.world = world;
    }

    @When("{person} looks at the task {string} of {string}")
    public void looks(Actor by, String task, String child) {
        var item = world.service.ports.workItems.openOf(world.service.child(child)).stream()
                .filter(one -> one.task().words().equals(task))
                .findFirst()
                .orElseThrow();
        seen.put(by.user(), new TaskRef(item.id(), item.version()));
    }

    @When("{person} claims it")
    public void claims(Actor by) {
        told(assign().claim(by, seen.get(by.user())));
    }

    @When("{person} gives it back")
    public void givesBack(Actor by) {
        told(assign().release(by, seen.get(by.user())));
    }

    @When("{person} gives it to {string}")
    public void givesTo(Actor by, String name) {
        var to = world.service.ports.users.all().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
        told(assign().reassign(by, seen.get(by.user()), to.user()));
    }

    @Then("it is taken")
    public void taken() {
        assertThat(world.refusal).isEmpty();
    }

    private AssignWork assign() {
        return world.service.uses.get(AssignWork.class);
    }

    private void told(AssignWork.Outcome outcome) {
        world.refusal = outcome instanceof AssignWork.Outcome.Refused(var refusal) ? refusal.words() : "";
    }
}
