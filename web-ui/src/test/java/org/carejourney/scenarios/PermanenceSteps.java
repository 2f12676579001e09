package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;

/** Children on the way to a lasting home, and what the record then says of them. */
public final class PermanenceSteps {
    private static final FactId NEW = FactId.UNSAVED;

    private final World world;

    public PermanenceSteps(World world) {
        this.world = world;
    }

    // --- what is on the record already

    @Given("a child {string} in care since {day}, with foster carers since {day}, under a placement order since {day}")
    public void underOrder(String name, LocalDate start, LocalDate withCarers, LocalDate order) {
        world.service.known(
                name,
                new Person(
                        NEW,
                        start.minusMonths(3),
                        Optional.empty(),
                        Optional.empty(),
                        "UN1",
                        Optional.empty(),
                        Optional.empty()),
                episode(start, ReasonForNewEpisode.S, LegalStatus.C1, "WV11AA")
                        .endedWith(
                                Optional.of(withCarers),
                                Optional.of(ReasonEpisodeCeased.X1),
                                Optional.of(ReasonPlacementChanged.CARPL)),
                episode(withCarers, ReasonForNewEpisode.P, LegalStatus.C1, "WV12BB")
                        .endedWith(Optional.of(order), Optional.of(ReasonEpisodeCeased.X1), Optional.empty()),
                episode(order, ReasonForNewEpisode.L, LegalStatus.E1, "WV12BB"));
    }

    private static Episode episode(LocalDate start, ReasonForNewEpisode reason, LegalStatus status, String postcode) {
        return new Episode(
                NEW,
                start,
                reason,
                status,
                Optional.of(CategoryOfNeed.N1),
                PlacementType.U6,
                Optional.of(PlacementProvider.PR1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "WV11AA",
                postcode,
                "");
    }

    @Given("adoption of {string} was decided on {day}")
    public void decided(String name, LocalDate on) {
        known(name, Optional.of(on), Optional.empty(), Optional.empty());
    }

    @Given("adoption of {string} by a new family was decided on {day} and matched on {day}")
    public void matched(String name, LocalDate decided, LocalDate matched) {
        known(name, Optional.of(decided), Optional.of(matched), Optional.of(false));
    }

    @Given("adoption of {string} by the foster carers was decided on {day} and matched on {day}")
    public void matchedWithCarers(String name, LocalDate decided, LocalDate matched) {
        known(name, Optional.of(decided), Optional.of(matched), Optional.of(true));
    }

    private void known(
            String name, Optional<LocalDate> decided, Optional<LocalDate> matched, Optional<Boolean> byFosterCarers) {
        world.service.known(
                name,
                new AdoptionDecision(
                        NEW, decided, matched, byFosterCarers, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Given(
            "a child {string} with foster carers since {day} is formally placed for adoption with the same carers on {day}")
    public void placedWithCarers(String name, LocalDate withCarers, LocalDate placed) {
        underOrder(name, withCarers.minusDays(391), withCarers, placed.minusDays(56));
        matchedWithCarers(name, placed.minusDays(84), placed.minusDays(14));
        var recorded = world.service
                .uses
                .get(RecordAct.class)
                .record(
                        Service.WORKER,
                        RecordAct.Command.of(world.service.child(name), "PLACED_FOR_ADOPTION")
                                .answering(Answers.of("on", placed.toString())));
        assertThat(recorded).isInstanceOf(RecordAct.Outcome.Recorded.class);
    }

    // --- acts

    @Then("the care of {string} ended on {day} with code {string}")
    public void careEnded(String name, LocalDate on, String code) {
        var last = world.service.view(name).record().ordinaryEpisodes().getLast();
        assertThat(last.end()).contains(on);
        assertThat(last.ceased()).contains(ReasonEpisodeCeased.LIST.get(code));
    }

    @Then("{string} lives in placement {string} under {string} since {day}, with reason {string}")
    public void livesIn(String name, String placement, String status, LocalDate since, String reason) {
        var last = world.service.view(name).record().ordinaryEpisodes().getLast();
        assertThat(last.placement().code()).isEqualTo(placement);
        assertThat(last.legalStatus().code()).isEqualTo(status);
        assertThat(last.start()).isEqualTo(since);
        assertThat(last.reason().code()).isEqualTo(reason);
    }

    /** Days from coming into care, as the two indicators of the adoption scorecard count them. */
    @Then("A10 of {string} stops at {day} while A1 stops at {day}")
    public void stops(String name, LocalDate a10, LocalDate a1) {
        assertThat(days("ADO-11", name)).isEqualTo(cameIntoCare(name).until(a10, ChronoUnit.DAYS));
        assertThat(days("ADO-10", name)).isEqualTo(cameIntoCare(name).until(a1, ChronoUnit.DAYS));
    }

    private LocalDate cameIntoCare(String name) {
        return world.service.view(name).record().ordinaryEpisodes().getFirst().start();
    }

    private long days(String code, String name) {
        var line = world.service.figure(code, world.service.ports.clock.today(), Optional.empty()).children().stream()
                .filter(one -> one.child().child().equals(world.service.child(name)))
                .findFirst()
                .orElseThrow();
        return ((Finding.Counted) line.finding()).numerator();
    }

    @Then("the form {string} for {string} does not ask {string}")
    public void doesNotAsk(String act, String name, String label) {
        var known = JourneyCatalogue.acts().stream()
                .filter(one -> one.words().equals(act))
                .findFirst()
                .orElseThrow();
        var asked = world.service
                .uses
                .get(RecordAct.class)
                .ask(Service.TEAM_MANAGER, RecordAct.Command.of(world.service.child(name), known.name()))
                .orElseThrow();
        assertThat(asked.fields()).extracting(field -> field.label()).doesNotContain(label);
    }

    @Then("nobody can record {string} for {string}")
    public void notOffered(String act, String name) {
        assertThat(world.service.uses.get(RecordAct.class).offers(Service.SERVICE_MANAGER, world.service.child(name)))
                .extracting(RecordAct.Offer::words)
                .doesNotContain(act);
    }
}
