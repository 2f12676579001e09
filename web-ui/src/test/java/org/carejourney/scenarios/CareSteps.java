package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.service.NotAllowed;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;

/** Children in care: how they came, where they live, how care ends. */
public final class CareSteps {
    private static final FactId NEW = FactId.UNSAVED;

    private final World world;

    public CareSteps(World world) {
        this.world = world;
    }

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
        world.record(Service.WORKER, command, answers.orElse(Answers.of()));
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
}
