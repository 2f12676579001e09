package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Comparator;
import java.util.Map;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;

/** Corrections of what is on the record, the same words for everything that can be recorded. */
public final class CorrectionSteps {
    private final World world;

    public CorrectionSteps(World world) {
        this.world = world;
    }

    @When("{person} corrects {string} of {string} because {string}:")
    public void corrects(Actor by, String what, String child, String reason, Map<String, String> said) {
        correct(by, command(what, child, reason), said);
    }

    @When("two managers look at {string} of {string} and both correct it")
    public void bothCorrect(String what, String child) {
        var first = command(what, child, "The first");
        var second = command(what, child, "The second");
        correct(Service.TEAM_MANAGER, first, Map.of("on", "2021-05-05"));
        correct(Service.SERVICE_MANAGER, second, Map.of("on", "2021-05-06"));
    }

    private void correct(Actor by, RecordAct.Command command, Map<String, String> said) {
        var form = uses().ask(by, command).orElseThrow();
        tell(uses().record(by, command.answering(Filled.in(form.fields(), said).lateBecause("As before"))));
    }

    @When("{person} says that {string} of {string} never happened because {string}")
    public void neverHappened(Actor by, String what, String child, String reason) {
        var version = latest(act(what), child);
        tell(uses().withdraw(
                        by,
                        world.service.child(child),
                        new RecordAct.Correction(version.fact().id(), version.recordedAt(), reason)));
    }

    @Then("to correct {string} of {string} the form says {string} for {string}")
    public void formSays(String what, String child, String answer, String label) {
        var form = uses().ask(Service.TEAM_MANAGER, command(what, child, "")).orElseThrow();
        assertThat(form.fields().stream()
                        .filter(field -> field.label().equals(label))
                        .map(field -> field.suggested()))
                .containsExactly(answer);
    }

    @Then("the history of {string} says {string} until it was put right because {string}")
    public void history(String child, String words, String reason) {
        var history = world.service.view(child).history();
        assertThat(history)
                .anySatisfy(version -> {
                    assertThat(((Event) version.fact()).words()).isEqualTo(words);
                    assertThat(version.until()).isPresent();
                })
                .anySatisfy(version -> assertThat(version.reason()).isEqualTo(reason));
    }

    private RecordAct.Command command(String what, String child, String reason) {
        var act = act(what);
        var version = latest(act, child);
        return RecordAct.Command.of(world.service.child(child), act.name())
                .correcting(new RecordAct.Correction(version.fact().id(), version.recordedAt(), reason));
    }

    private RecordedFact latest(Act act, String child) {
        return world.service.view(child).history().stream()
                .filter(version ->
                        version.fact() instanceof Event event && version.until().isEmpty() && act.tells(event))
                .max(Comparator.comparing(RecordedFact::recordedAt))
                .orElseThrow();
    }

    private static Act act(String words) {
        return JourneyCatalogue.acts().stream()
                .filter(act -> act.words().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow();
    }

    private void tell(RecordAct.Outcome outcome) {
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    private RecordAct uses() {
        return world.service.uses.get(RecordAct.class);
    }
}
