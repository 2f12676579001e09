package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowAudit;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.service.NotAllowed;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.journey.JourneyCatalogue;

/** Who saw and did what, as the audit trail tells it. */
public class AuditSteps {
    private final World world;
    private ShowAudit.Line told;

    public AuditSteps(World world) {
        this.world = world;
    }

    @When("{person} opens the record of {string}")
    public void opens(Actor person, String child) {
        world.service.uses.get(ShowChild.class).show(person, world.service.child(child));
    }

    @When("{person} tries to open the record of {string}")
    public void triesToOpen(Actor person, String child) {
        assertThatThrownBy(() -> opens(person, child)).isInstanceOf(NotAllowed.class);
    }

    @When("{person} opens the form {string} for {string}")
    public void opensTheForm(Actor person, String words, String child) {
        var act = JourneyCatalogue.acts().stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        world.service
                .uses
                .get(RecordAct.class)
                .ask(person, RecordAct.Command.of(world.service.child(child), act.name()));
    }

    @Then("the auditor reads that {person} did this with {string}: {string}")
    public void readsOf(Actor person, String child, String what) {
        reads(person, world.service.child(child).value(), what);
    }

    @Then("the auditor reads that {person} did this: {string}")
    public void reads(Actor person, String what) {
        reads(person, "", what);
    }

    private void reads(Actor person, String child, String what) {
        var lines = world.service.uses.get(ShowAudit.class).latest(Service.AUDITOR, person.user(), child, 1);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(what);
            assertThat(line.who()).isEqualTo(person.name());
        });
        told = lines.getFirst();
    }

    @Then("the trail says of it {string}")
    public void saysOfIt(String outcome) {
        assertThat(told.outcome()).isEqualTo(outcome);
    }
}
