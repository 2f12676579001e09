package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.place.Places;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;

/** Where children live, and the short breaks they have. */
public final class PlaceSteps {
    private final World world;
    private LocalDate figuresAt = LocalDate.MIN;

    public PlaceSteps(World world) {
        this.world = world;
    }

    @Given("a child {string} living with her aunt since {day}")
    public void withAunt(String name, LocalDate since) {
        known(name, episode(since, LegalStatus.C2, PlacementType.U3, PlacementProvider.PR1, "WV12BB"));
    }

    @Given("a child {string} in a children's home at {string} since {day}")
    public void inAHome(String name, String postcode, LocalDate since) {
        known(name, episode(since, LegalStatus.C2, PlacementType.K2, PlacementProvider.PR4, postcode));
    }

    @Given("a child {string} with the council's own foster carer at {string} since {day}")
    public void withOwnCarer(String name, String postcode, LocalDate since) {
        known(name, episode(since, LegalStatus.C2, PlacementType.U6, PlacementProvider.PR1, postcode));
    }

    @Given("a disabled child {string} has an agreed series of short breaks since {day}")
    public void shortBreaks(String name, LocalDate since) {
        known(name, episode(since, LegalStatus.V4, PlacementType.R1, PlacementProvider.PR4, "WV12BB"));
    }

    /** Told by returns: the episode before ends that day. */
    @Given("{string} lives with prospective adopters since {day}")
    public void withAdopters(String name, LocalDate since) {
        var before = world.service.view(name).record().episodes().getLast();
        world.service.known(
                name,
                before.endedWith(Optional.of(since), Optional.of(ReasonEpisodeCeased.X1), Optional.empty()),
                new Episode(
                        FactId.UNSAVED,
                        since,
                        ReasonForNewEpisode.P,
                        before.legalStatus(),
                        before.need(),
                        PlacementType.A6,
                        Optional.of(PlacementProvider.PR1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "WV11AA",
                        "WV13CC",
                        ""));
    }

    @Given("the postcode {string} lies in another council's area")
    public void elsewhere(String postcode) {
        try {
            var file = Files.createTempFile("postcodes", ".csv");
            Files.write(file, List.of("pcd,laua,oseast1m,osnrth1m", postcode + ",E06000020,365000,311000"));
            world.service.ports.places.load(file);
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void known(String name, Episode episode) {
        world.service.known(
                name,
                new Person(
                        FactId.UNSAVED,
                        LocalDate.of(2010, 1, 15),
                        Optional.empty(),
                        Optional.empty(),
                        "UN1",
                        Optional.empty(),
                        Optional.empty()),
                episode);
    }

    private static Episode episode(
            LocalDate since, LegalStatus status, PlacementType type, PlacementProvider provider, String postcode) {
        return new Episode(
                FactId.UNSAVED,
                since,
                ReasonForNewEpisode.S,
                status,
                Optional.of(CategoryOfNeed.N2),
                type,
                Optional.of(provider),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "WV11AA",
                Places.normalise(postcode),
                "SC000X");
    }

    @When("a stay of {string} is booked from {day} to {day}")
    public void booked(String name, LocalDate from, LocalDate until) {
        var command = RecordAct.Command.of(world.service.child(name), "SHORT_BREAK_BOOKED");
        var recordAct = world.service.uses.get(RecordAct.class);
        var form = recordAct.ask(Service.WORKER, command).orElseThrow();
        var outcome = recordAct.record(
                Service.WORKER,
                command.answering(
                        Filled.in(form.fields(), Map.of("from", from.toString(), "until", until.toString()))));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @Given("stays of {string} of 15 days each are booked from {day}, {day}, {day}, {day} and {day}")
    public void bookedFive(String name, LocalDate a, LocalDate b, LocalDate c, LocalDate d, LocalDate e) {
        for (var from : List.of(a, b, c, d, e)) {
            booked(name, from, from.plusDays(15));
            assertThat(world.refusal).isEmpty();
        }
    }

    @When("any headline figure is produced at {day}")
    public void figures(LocalDate asAt) {
        figuresAt = asAt;
    }

    /** Breaks of their own have figures of their own. */
    @Then("{string} is in no numerator and no denominator")
    public void inNone(String name) {
        var child = world.service.child(name);
        for (var indicator : Catalogue.all()) {
            if (!indicator.code().startsWith("RPT-SB")) {
                world.service
                        .uses
                        .get(OpenFigure.class)
                        .open(Service.SERVICE_MANAGER, indicator.code(), figuresAt, Optional.empty())
                        .ifPresent(opened -> assertThat(opened.figure().denominatorChildren())
                                .as(indicator.code())
                                .doesNotContain(child));
            }
        }
    }
}
