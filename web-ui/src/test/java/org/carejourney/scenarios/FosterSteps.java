package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.FindChildren;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.RegisterHousehold;
import org.carejourney.application.port.in.ShowHouseholds;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.service.NotAllowed;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.fostering.FosterEnquiry;
import org.carejourney.domain.fostering.SkillsLevel;
import org.carejourney.domain.work.Answers;

/** What the fostering team does with people who ask, apply, and foster. */
public final class FosterSteps {
    private static final String LATE = "The people needed could not meet earlier";

    private final World world;

    public FosterSteps(World world) {
        this.world = world;
    }

    // --- on the way to an approval

    @Given("{string} asked about fostering on {day}")
    public void asked(String name, LocalDate on) {
        asked(name, on, "no");
    }

    @Given("{string} asked about fostering on {day} through Family Values")
    public void askedThroughFamilyValues(String name, LocalDate on) {
        asked(name, on, "yes");
    }

    private void asked(String name, LocalDate on, String familyValues) {
        var register = world.service.uses.get(RegisterHousehold.class);
        var answers = Filled.in(
                register.ask(Service.FOSTERING).fields(),
                Map.of("household", name, "on", on.toString(), "familyValues", familyValues));
        switch (register.register(Service.FOSTERING, answers)) {
            case RegisterHousehold.Outcome.Registered(var household) -> world.service.called(name, household);
            case RegisterHousehold.Outcome.Refused(var why) -> throw new AssertionError(why.words());
        }
    }

    @Given("{string} applied on {day}")
    public void applied(String name, LocalDate on) {
        record(name, "FOSTER_VISITED", Map.of("on", on.toString()));
        record(name, "FOSTER_APPLIED", Map.of("on", on.toString()));
    }

    @Given("{string} have seen their report and commented on {day}")
    public void commented(String name, LocalDate on) {
        var asked = on.minusWeeks(12);
        asked(name, asked);
        applied(name, asked.plusDays(7));
        record(
                name,
                "FOSTER_CHECKED",
                Map.of(
                        "on",
                        asked.plusWeeks(6).toString(),
                        "checks",
                        "criminal records; health; two personal references, both interviewed;"
                                + " council of the area where they live"));
        record(name, "FOSTER_REPORT_SHARED", Map.of("on", on.minusDays(7).toString()));
        record(name, "FOSTER_COMMENTED", Map.of("on", on.toString()));
    }

    @Given("the minutes on {string} are with the decision maker since {day}")
    public void minuted(String name, LocalDate on) {
        commented(name, on.minusDays(11));
        record(name, "FOSTER_PANEL_HELD", Map.of("on", on.minusDays(4).toString()));
        record(name, "FOSTER_MINUTES_RECEIVED", Map.of("on", on.toString()));
    }

    @Given("{string} are approved since {day}")
    public void approved(String name, LocalDate on) {
        minuted(name, on.minusDays(6));
        record(name, "FOSTER_DECIDED", Map.of("on", on.toString()));
        record(name, "FOSTER_TOLD_ORALLY", Map.of("on", on.toString()));
        record(name, "FOSTER_TOLD_IN_WRITING", Map.of("on", on.toString()));
    }

    private void record(String name, String act, Map<String, String> said) {
        var command = RecordAct.Command.of(world.service.child(name), act);
        var recordAct = world.service.uses.get(RecordAct.class);
        var answers = recordAct
                .ask(Service.SERVICE_MANAGER, command)
                .map(form -> Filled.in(form.fields(), said))
                .orElse(Answers.of());
        if (recordAct.record(Service.SERVICE_MANAGER, command.answering(answers.lateBecause(LATE)))
                instanceof RecordAct.Outcome.Refused(var why)) {
            throw new AssertionError(act + ": " + why.words());
        }
    }

    @When("the day of the enquiry of {string} is corrected to {day} because {string}")
    public void corrected(String name, LocalDate on, String reason) {
        var household = world.service.child(name);
        var enquiry = world.service
                .ports
                .records
                .find(household)
                .flatMap(record -> record.only(FosterEnquiry.class))
                .orElseThrow();
        var command = RecordAct.Command.of(household, "FOSTER_ENQUIRY_MADE")
                .correcting(world.service.correction(enquiry.id(), reason));
        var recordAct = world.service.uses.get(RecordAct.class);
        var form = recordAct.ask(Service.SERVICE_MANAGER, command).orElseThrow();
        world.refusal = recordAct.record(
                                Service.SERVICE_MANAGER,
                                command.answering(Filled.in(form.fields(), Map.of("on", on.toString()))))
                        instanceof RecordAct.Outcome.Refused(var why)
                ? why.words()
                : "";
    }

    // --- what is then so

    @Then("{string} stands at {string}")
    public void stands(String name, String stage) {
        assertThat(view(Service.FOSTERING, name).orElseThrow().stage().words()).isEqualTo(stage);
    }

    private Optional<ShowHouseholds.View> view(Actor by, String name) {
        return world.service.uses.get(ShowHouseholds.class).find(by, world.service.child(name));
    }

    @Then("{person} sees the household {string} and its work")
    public void seesWork(Actor by, String name) {
        var view = view(by, name).orElseThrow();
        assertThat(view.work()).isNotEmpty();
        assertThat(view.history()).isNotEmpty();
        assertThat(line(by, name).next()).isPresent();
        assertThat(inbox(by, name)).isNotEmpty();
    }

    @Then("{person} sees the household {string} and not its work")
    public void seesNoWork(Actor by, String name) {
        var view = view(by, name).orElseThrow();
        assertThat(view.work()).isEmpty();
        assertThat(view.history()).isEmpty();
        assertThat(view.obligations()).isEmpty();
        assertThat(line(by, name).next()).isEmpty();
        assertThat(inbox(by, name)).isEmpty();
    }

    @Then("the household {string} has {int} free place(s)")
    public void free(String name, int places) {
        assertThat(view(Service.FOSTERING, name).orElseThrow().freePlaces()).contains(places);
    }

    @Then("the skills of {string} are {string}")
    public void skills(String name, String level) {
        assertThat(view(Service.FOSTERING, name)
                        .orElseThrow()
                        .household()
                        .skills()
                        .map(SkillsLevel::words))
                .contains(level);
    }

    @Then("{string} lives with the household {string} since {day}")
    public void lives(String child, String household, LocalDate since) {
        assertThat(view(Service.SERVICE_MANAGER, household).orElseThrow().residents())
                .containsExactly(new ShowHouseholds.Resident(world.service.child(child), child, true, since));
    }

    @Then("{person} reads that {string} lives with the household {string}, and may not open the record")
    public void readsWhoLivesThere(Actor by, String child, String household) {
        assertThat(view(by, household).orElseThrow().residents())
                .singleElement()
                .satisfies(resident -> {
                    assertThat(resident.name()).isEqualTo(child);
                    assertThat(resident.mayOpen()).isFalse();
                });
    }

    @Then("{person} finds {int} free place(s) with {string} on the list of households")
    public void freeOnTheList(Actor by, int places, String name) {
        assertThat(line(by, name).freePlaces()).contains(places);
    }

    private ShowHouseholds.Line line(Actor by, String name) {
        return world.service.uses.get(ShowHouseholds.class).all(by).stream()
                .filter(line -> line.household().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Then("{person} has no work for {string}")
    public void hasNoWork(Actor by, String name) {
        assertThat(inbox(by, name)).isEmpty();
    }

    private java.util.List<ShowInbox.Item> inbox(Actor by, String name) {
        var filter = new ShowInbox.Filter(ShowInbox.Whose.TEAM, Optional.empty(), name, Optional.empty());
        return world.service.uses.get(ShowInbox.class).show(by, filter).items();
    }

    @Then("{person} may not see households")
    public void mayNot(Actor by) {
        assertThat(by.may(Permission.SEE_HOUSEHOLDS)).isFalse();
        var households = world.service.uses.get(ShowHouseholds.class);
        assertThatThrownBy(() -> households.all(by)).isInstanceOf(NotAllowed.class);
    }

    @Then("{person} finds no child called {string}")
    public void findsNobody(Actor by, String name) {
        assertThat(world.service.uses.get(FindChildren.class).find(by, name)).isEmpty();
    }
}
