package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.RegisterChild;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.Moved;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;

/** Coming into care, by the hour where the hour decides; moves that are none; new children. */
public final class EntrySteps {
    private static final Map<String, String> CARER =
            Map.of("type", "U6", "provider", "PR1", "postcode", "WV1 2BB", "urn", "SC000X", "homePostcode", "WV1 1AA");

    private final World world;
    private LocalDate leftOn = LocalDate.MIN;
    private String leftAt = "";
    private RegisterChild.Outcome registered = new RegisterChild.Outcome.IsItOneOfThese(List.of());

    public EntrySteps(World world) {
        this.world = world;
    }

    // --- what is on the record already

    @Given("a child {string} who is not in care")
    public void notInCare(String name) {
        born(name, LocalDate.of(2010, 1, 15));
    }

    @Given("a child {string} born on {day} who is not in care")
    public void born(String name, LocalDate born) {
        world.service.known(
                name,
                new Person(
                        FactId.UNSAVED,
                        born,
                        Optional.empty(),
                        Optional.empty(),
                        "UN4",
                        Optional.empty(),
                        Optional.empty()));
    }

    @Given("a child {string} was accommodated at {word} on {day} and went home at {word} on {day}")
    public void accommodated(String name, String at, LocalDate on, String left, LocalDate day) {
        notInCare(name);
        enters(name, on, Map.of("at", at, "legalStatus", "V2", "decided", "EMERGENCY"));
        leftOn = day;
        leftAt = left;
    }

    @Given("a child {string} accommodated in an emergency on {day}")
    public void inAnEmergency(String name, LocalDate on) {
        notInCare(name);
        enters(name, on, Map.of("legalStatus", "V2", "decided", "EMERGENCY"));
    }

    private void enters(String name, LocalDate on, Map<String, String> more) {
        var said = new HashMap<>(CARER);
        said.putAll(more);
        said.put("on", on.toString());
        said.put("need", "N1");
        act(Service.WORKER, name, "CAME_INTO_CARE", said);
        assertThat(world.refusal).isEmpty();
    }

    @Given("{string} moved to a new carer on {day} at {word}")
    public void moved(String name, LocalDate on, String at) {
        move(name, on, at, "U6", "SC000N");
    }

    @Given("{string} moved to a temporary stay on {day} at {word}")
    public void stays(String name, LocalDate on, String at) {
        move(name, on, at, "T4", "SC000T");
    }

    @When("{string} moves back to the first carer on {day} at {word}")
    public void movesBack(String name, LocalDate on, String at) {
        move(name, on, at, "U6", "SC000X");
    }

    private void move(String name, LocalDate on, String at, String type, String urn) {
        var said = new HashMap<>(Map.of("on", on.toString(), "at", at, "type", type, "provider", "PR1", "urn", urn));
        said.put("postcode", urn.equals("SC000X") ? "WV12BB" : "WV19ZZ");
        said.put("because", "CARPL");
        said.put("review", "EXEMPT");
        act(Service.WORKER, name, "PLACEMENT_CHANGED", said);
        assertThat(world.refusal).isEmpty();
    }

    // --- acts

    @When("the record of {string} is closed")
    public void closed(String name) {
        act(Service.WORKER, name, "CARE_ENDED", Map.of("on", leftOn.toString(), "at", leftAt, "because", "E4A"));
        assertThat(world.refusal).isEmpty();
    }

    @When("the move of {string} is recorded as reversed at {word} on {day}")
    public void reversed(String name, String at, LocalDate on) {
        act(Service.WORKER, name, "MOVE_UNDONE", Map.of("on", on.toString(), "at", at));
    }

    /** The first event that the act tells, with another day. */
    @When("{person} puts right {string} of {string} to {day}")
    public void putsRight(Actor by, String words, String name, LocalDate on) {
        var act = JourneyCatalogue.acts().stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        var event = world.service.view(name).record().all(Event.class).stream()
                .filter(act::tells)
                .findFirst()
                .orElseThrow();
        var command = RecordAct.Command.of(world.service.child(name), act.name())
                .correcting(world.service.correction(event.id(), "It was another day"));
        var asked = world.service.uses.get(RecordAct.class).ask(by, command).orElseThrow();
        var answers = Filled.in(asked.fields(), Map.of("on", on.toString()));
        tell(world.service
                .uses
                .get(RecordAct.class)
                .record(by, command.answering(answers.lateBecause("It was noticed late"))));
        assertThat(world.refusal).isEmpty();
    }

    private void act(Actor by, String name, String act, Map<String, String> said) {
        var command = RecordAct.Command.of(world.service.child(name), act);
        var recordAct = world.service.uses.get(RecordAct.class);
        var answers = recordAct
                .ask(by, command)
                .map(form -> {
                    var used = new HashMap<>(said);
                    used.keySet()
                            .retainAll(form.fields().stream().map(Field::name).toList());
                    return Filled.in(form.fields(), used);
                })
                .orElse(Answers.of());
        tell(recordAct.record(by, command.answering(answers)));
    }

    private void tell(RecordAct.Outcome outcome) {
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @When("{person} registers {string}, born on {day}")
    public void registers(Actor by, String name, LocalDate born) {
        register(by, RegisterChild.Command.of(answers(by, Map.of("name", name, "born", born.toString()))));
    }

    @When("{person} registers:")
    public void registers(Actor by, Map<String, String> said) {
        register(by, RegisterChild.Command.of(answers(by, said)));
    }

    @When("{person} registers {string}, born on {day}, who is none of those shown")
    public void registersAnother(Actor by, String name, LocalDate born) {
        var shown = ((RegisterChild.Outcome.IsItOneOfThese) registered).children();
        register(
                by,
                RegisterChild.Command.of(answers(by, Map.of("name", name, "born", born.toString())))
                        .butNot(shown));
    }

    private Answers answers(Actor by, Map<String, String> said) {
        return Filled.in(world.service.uses.get(RegisterChild.class).ask(by).fields(), said);
    }

    private void register(Actor by, RegisterChild.Command command) {
        registered = world.service.uses.get(RegisterChild.class).register(by, command);
        world.refusal = registered instanceof RegisterChild.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    // --- what is then so

    @Then("there is no period of care of {string}, no clocks and no count of an entry")
    public void noCare(String name) {
        var view = world.service.view(name);
        assertThat(view.record().periodsOfCare()).isEmpty();
        assertThat(view.obligations()).isEmpty();
        assertThat(view.work()).isEmpty();
        assertThat(world.service
                        .figure("CLA-04.starts", LocalDate.of(2021, 5, 31), Optional.empty())
                        .figure()
                        .children())
                .doesNotContain(world.service.child(name));
    }

    @Then("there is a period of care of {string} from {day} to {day}")
    public void care(String name, LocalDate from, LocalDate until) {
        assertThat(world.service.view(name).record().periodsOfCare())
                .extracting(PeriodOfCare::start)
                .containsExactly(from);
        assertThat(world.service.view(name).record().periodsOfCare().getFirst().end())
                .contains(until);
    }

    @Then("the history of {string} says {string}")
    public void history(String name, String words) {
        assertThat(world.service.view(name).history())
                .filteredOn(recorded -> recorded.until().isEmpty())
                .extracting(RecordedFact::fact)
                .anyMatch(fact -> fact instanceof Event event && event.words().contains(words));
    }

    @Then("the first placement of {string} is unbroken")
    public void unbroken(String name) {
        assertThat(world.service.view(name).record().spells())
                .singleElement()
                .satisfies(spell -> assertThat(spell.end()).isEmpty());
    }

    @Then("{int} changes of placement of {string} are recorded")
    public void changes(int count, String name) {
        assertThat(world.service.view(name).record().all(Moved.class)).hasSize(count);
    }

    @Then("{string} has a concern like {string}")
    public void concern(String name, String words) {
        assertThat(world.service.view(name).concerns()).anyMatch(concern -> concern.contains(words));
    }

    @Then("{string} has no concern")
    public void noConcern(String name) {
        assertThat(world.service.view(name).concerns()).isEmpty();
    }

    @Then("the reviewing officer of {string} is {string}")
    public void officer(String name, String officer) {
        assertThat(world.service.view(name).reviewingOfficerName()).contains(officer);
    }

    @Then("it is asked whether it is one of {int} children, {string} among them")
    public void isItOne(int count, String name) {
        assertThat(registered)
                .isInstanceOfSatisfying(
                        RegisterChild.Outcome.IsItOneOfThese.class,
                        shown -> assertThat(shown.children())
                                .hasSize(count)
                                .extracting(RegisterChild.Alike::name)
                                .contains(name));
    }

    @Then("none of the children shown may be opened")
    public void mayNotOpen() {
        assertThat(((RegisterChild.Outcome.IsItOneOfThese) registered).children())
                .noneMatch(RegisterChild.Alike::mayOpen);
    }

    @Then("{string} is on the record")
    public void isRegistered(String name) {
        assertThat(world.refusal).isEmpty();
        var child = ((RegisterChild.Outcome.Registered) registered).child();
        assertThat(world.service.ports.profiles.find(child).orElseThrow().name())
                .isEqualTo(name);
    }

    @Then("what is known of them is: male, unaccompanied, disabilities {string}, number {string}")
    public void known(String disabilities, String number) {
        var child = ((RegisterChild.Outcome.Registered) registered).child();
        assertThat(child.value()).isEqualTo(number);
        var record = world.service.ports.records.find(child).orElseThrow();
        assertThat(record.person().flatMap(Person::sex).filter(Sex::isMale)).isPresent();
        assertThat(record.only(UnaccompaniedStatus.class)).isPresent();
        assertThat(record.facts())
                .extracting(Fact::getClass)
                .extracting(Class::getSimpleName)
                .contains("Disabilities");
        assertThat(record.all(Event.class)).anyMatch(event -> event.words().contains(disabilities));
    }
}
