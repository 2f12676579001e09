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
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.work.Escalation;
import org.carejourney.domain.education.PepAttendee;
import org.carejourney.domain.education.PepMeetingHeld;
import org.carejourney.domain.education.PepStarted;
import org.carejourney.domain.indicator.Evidence;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.shared.FactId;

/** The words of scenario 21, and of corrections of a PEP. */
public final class EducationSteps {
    private static final LocalDate LONG_AGO = LocalDate.of(2018, 1, 8);
    private static final LocalDate LAST_DAY_OF_SPRING = LocalDate.of(2021, 3, 26);

    private final World world;
    private final Map<String, OpenFigure.Opened> shown = new HashMap<>();

    public EducationSteps(World world) {
        this.world = world;
    }

    @Given("two young people born on {day} and {day}")
    public void two(LocalDate first, LocalDate second) {
        inCare("The first", first);
        inCare("The second", second);
    }

    @When("the spring term 2021 PEP figures are shown by year group")
    public void shown() {
        for (var group : List.of("early", "R-11", "Y12", "Y13")) {
            shown.put(group, opened("PEP-01.ended." + group));
        }
    }

    @Then("the first is in Year 12 and the second in Year 11")
    public void yearGroups() {
        assertThat(names("Y12")).containsExactly("The first");
        assertThat(names("R-11")).containsExactly("The second");
        assertThat(evidence("Y12")).contains("Year 12");
        assertThat(evidence("R-11")).contains("Year 11");
    }

    @Then("a Year 13 student who turned 18 on {day} is in no PEP count at the end of term on 26 March")
    public void grownUp(LocalDate birthday) {
        inCare("Grown up", birthday.minusYears(18));
        shown();
        assertThat(shown.values()).allSatisfy(group -> assertThat(names(group)).doesNotContain("Grown up"));
        assertThat(names(opened("PEP-01.ended"))).containsExactlyInAnyOrder("The first", "The second");
    }

    @Then("a PEP written but not held as a meeting with sign-off in the term does not count")
    public void written() {
        var started = new PepStarted(
                FactId.UNSAVED,
                LAST_DAY_OF_SPRING.minusDays(30),
                LAST_DAY_OF_SPRING.minusDays(20),
                List.of(PepAttendee.CHILD),
                Optional.of("Mx Tutor"),
                Map.of());
        var held = new PepMeetingHeld(
                FactId.UNSAVED,
                LAST_DAY_OF_SPRING.minusDays(20),
                List.of(PepAttendee.CHILD),
                "Written, and never signed",
                Optional.of(95),
                PepMeetingHeld.Needs.NONE,
                Optional.empty(),
                Map.of());
        world.service.known("The first", started);
        world.service.known("The second", held);
        assertThat(opened("PEP-01.ended").figure().tally().numerator()).isZero();
        assertThat(opened("PEP-01.ended").figure().tally().denominator()).isEqualTo(2);
    }

    @When("the team manager corrects the PEP meeting of {string} to {day}")
    public void corrects(String name, LocalDate to) {
        var meeting =
                world.service.view(name).record().all(PepMeetingHeld.class).getLast();
        var recordAct = world.service.uses.get(RecordAct.class);
        var command = RecordAct.Command.of(world.service.child(name), "PEP_MEETING_HELD")
                .correcting(world.service.correction(meeting.id(), "The minutes say so"));
        var form = recordAct.ask(Service.TEAM_MANAGER, command).orElseThrow();
        var outcome = recordAct.record(
                Service.TEAM_MANAGER,
                command.answering(
                        Filled.in(form.fields(), Map.of("on", to.toString())).lateBecause("It was recorded late")));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @Then("the task {string} of {string} has been raised with the worker")
    public void raised(String task, String name) {
        assertThat(world.service.view(name).work())
                .filteredOn(item -> item.task().words().equals(task))
                .singleElement()
                .satisfies(item -> assertThat(item.escalation()).isEqualTo(Escalation.WORKER_WARNED));
    }

    private void inCare(String name, LocalDate born) {
        new CareSteps(world).bornCameIntoCare(name, born, LONG_AGO);
    }

    private List<String> names(String group) {
        return names(shown.getOrDefault(group, opened("PEP-01.ended." + group)));
    }

    private static List<String> names(OpenFigure.Opened figure) {
        return figure.children().stream().map(line -> line.child().name()).toList();
    }

    private List<String> evidence(String group) {
        return shown.getOrDefault(group, opened("PEP-01.ended." + group)).children().stream()
                .flatMap(line -> ((Finding.Counted) line.finding()).evidence().stream())
                .map(Evidence::what)
                .toList();
    }

    private OpenFigure.Opened opened(String code) {
        return world.service.figure(code, world.service.ports.clock.today(), Optional.empty());
    }
}
