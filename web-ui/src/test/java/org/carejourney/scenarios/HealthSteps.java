package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.health.HealthReportReceived;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;

/** What scenarios about health say beyond what all journeys say. */
public final class HealthSteps {
    private static final FactId NEW = FactId.UNSAVED;

    private final World world;

    public HealthSteps(World world) {
        this.world = world;
    }

    @Given("a child {string} in care since {day} who went home on {day} and returned on {day}")
    public void wentHomeAndReturned(String name, LocalDate start, LocalDate home, LocalDate returned) {
        world.service.known(
                name,
                new Person(
                        NEW,
                        LocalDate.of(2010, 1, 15),
                        Optional.empty(),
                        Optional.empty(),
                        "UN1",
                        Optional.empty(),
                        Optional.empty()),
                care(start, Optional.of(home)),
                care(returned, Optional.empty()));
    }

    private static Episode care(LocalDate start, Optional<LocalDate> end) {
        return new Episode(
                NEW,
                start,
                ReasonForNewEpisode.S,
                LegalStatus.C2,
                Optional.of(CategoryOfNeed.N1),
                PlacementType.U6,
                Optional.of(PlacementProvider.PR1),
                end,
                end.map(day -> ReasonEpisodeCeased.E4A),
                Optional.empty(),
                "WV11AA",
                "WV12BB",
                "SC000X");
    }

    /** Asked for and booked before, or not: what counts is that the child was seen and the report is back. */
    @When("the health of {string} is assessed on {day} and the report is back on {day}")
    public void assessed(String name, LocalDate seen, LocalDate report) {
        record(name, "HEALTH_APPOINTMENT_OUTCOME", "on", seen.toString(), "outcome", "SEEN");
        record(name, "HEALTH_REPORT_RECEIVED", "on", report.toString());
    }

    private void record(String name, String act, String... said) {
        var command = RecordAct.Command.of(world.service.child(name), act);
        var recordAct = world.service.uses.get(RecordAct.class);
        var asked = recordAct.ask(Service.HEALTH_TEAM, command).orElseThrow();
        var given = new java.util.HashMap<String, String>();
        for (int at = 0; at < said.length; at += 2) {
            given.put(said[at], said[at + 1]);
        }
        var outcome = recordAct.record(
                Service.HEALTH_TEAM,
                command.answering(Filled.in(asked.fields(), given).lateBecause("No appointment was free earlier")));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
        assertThat(world.refusal).isEmpty();
    }

    @When("the team manager corrects the health report of {string} to {day} because {string}")
    public void correctsReport(String name, LocalDate to, String reason) {
        correct(Service.TEAM_MANAGER, name, report(name), to, reason);
    }

    @Then("the health report of {string} says that development checks are not up to date")
    public void developmentNotUpToDate(String name) {
        assertThat(report(name).development()).contains(false);
    }

    private HealthReportReceived report(String name) {
        return world.service
                .view(name)
                .record()
                .only(HealthReportReceived.class)
                .orElseThrow();
    }

    private void correct(Actor by, String name, HealthReportReceived report, LocalDate to, String reason) {
        var command = RecordAct.Command.of(world.service.child(name), "HEALTH_REPORT_RECEIVED")
                .correcting(world.service.correction(report.id(), reason));
        var recordAct = world.service.uses.get(RecordAct.class);
        var asked = recordAct.ask(by, command).orElseThrow();
        var outcome = recordAct.record(
                by,
                command.answering(Filled.in(asked.fields(), java.util.Map.of("on", to.toString()))
                        .lateBecause("No appointment was free earlier")));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @Then("{string} can record {string} for {string}")
    public void canRecord(String who, String what, String name) {
        assertThat(offers(who, name)).contains(what);
    }

    @Then("{string} cannot record {string} for {string}")
    public void cannotRecord(String who, String what, String name) {
        assertThat(offers(who, name)).doesNotContain(what);
    }

    private java.util.List<String> offers(String who, String name) {
        var person = who.equals("the health team") ? Service.HEALTH_TEAM : Service.WORKER;
        return world.service.uses.get(RecordAct.class).offers(person, world.service.child(name)).stream()
                .map(RecordAct.Offer::words)
                .toList();
    }
}
