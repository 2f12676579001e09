package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.missing.CameBack;
import org.carejourney.domain.missing.WentMissing;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;

/** Children who go missing and come back. */
public final class MissingSteps {
    private final World world;

    public MissingSteps(World world) {
        this.world = world;
    }

    @Given("{string} is missing since {day} as a return tells it")
    public void missing(String child, LocalDate since) {
        world.service.known(child, new MissingEpisode(FactId.UNSAVED, MissingType.M, since, Optional.empty()));
    }

    @When("{string} is missing from {day} at {string} until {day} at {string}")
    public void missing(String child, LocalDate from, String left, LocalDate until, String back) {
        record(
                RecordAct.Command.of(world.service.child(child), "WENT_MISSING"),
                Answers.of("type", "M", "on", from.toString(), "at", left, "policeTold", "yes", "workerTold", "yes"));
        assertThat(world.refusal).isEmpty();
        record(
                RecordAct.Command.of(world.service.child(child), "CAME_BACK"),
                Answers.of("on", until.toString(), "at", back, "how", "CAME_BACK"));
        assertThat(world.refusal).isEmpty();
    }

    @When("the team manager corrects the return of {string} to {day} at {string} because {string}")
    public void correctsReturn(String child, LocalDate on, String at, String reason) {
        record(
                RecordAct.Command.of(world.service.child(child), "CAME_BACK")
                        .correcting(world.service.correction(
                                only(child, CameBack.class).id(), reason)),
                Answers.of("on", on.toString(), "at", at, "how", "CAME_BACK"));
    }

    @When("the team manager corrects the going missing of {string} to {day} at {string} because {string}")
    public void correctsStart(String child, LocalDate on, String at, String reason) {
        record(
                RecordAct.Command.of(world.service.child(child), "WENT_MISSING")
                        .correcting(world.service.correction(
                                only(child, WentMissing.class).id(), reason)),
                Answers.of("type", "M", "on", on.toString(), "at", at, "policeTold", "yes", "workerTold", "yes"));
    }

    private <E extends Event> E only(String child, Class<E> kind) {
        return world.service.view(child).record().only(kind).orElseThrow();
    }

    private void record(RecordAct.Command command, Answers answers) {
        var outcome = world.service.uses.get(RecordAct.class).record(Service.TEAM_MANAGER, command.answering(answers));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @Then("{string} is missing since {day}")
    public void isMissing(String child, LocalDate since) {
        assertThat(episodes(child)).singleElement().satisfies(episode -> {
            assertThat(episode.start()).isEqualTo(since);
            assertThat(episode.end()).isEmpty();
        });
    }

    @Then("{string} was missing until {day}")
    public void wasMissing(String child, LocalDate until) {
        assertThat(episodes(child)).extracting(MissingEpisode::end).containsExactly(Optional.of(until));
    }

    @Then("{string} was missing once, from {day}")
    public void wasMissingOnce(String child, LocalDate from) {
        assertThat(episodes(child)).extracting(MissingEpisode::start).containsExactly(from);
        assertThat(only(child, WentMissing.class).on()).isEqualTo(from);
    }

    @Then("{string} still lives in the same placement")
    public void samePlacement(String child) {
        assertThat(world.service.view(child).record().episodes())
                .singleElement()
                .satisfies(episode -> assertThat(episode.end()).isEmpty());
    }

    @Then("{string} is what {string} calls for")
    public void callsFor(String kind, String child) {
        assertThat(world.service.view(child).obligations().stream()
                        .filter(Obligation::isOpen)
                        .map(one -> one.kind().words())
                        .filter(words -> words.startsWith("Strategy")))
                .containsExactlyElementsOf(kind.equals("no discussion") ? List.of() : List.of(kind));
    }

    private List<MissingEpisode> episodes(String child) {
        return world.service.view(child).record().all(MissingEpisode.class);
    }
}
