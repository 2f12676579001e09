package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.visit.VisitMade;
import org.carejourney.domain.visit.VisitMade.Method;
import org.carejourney.domain.visit.VisitMade.Seen;
import org.carejourney.domain.visit.VisitMade.Welfare;

/** Where children live, as it decides how often they are visited, and the visits made. */
public final class VisitSteps {
    private static final String CHILD = "the child of scenario 23";
    private static final FactId NEW = FactId.UNSAVED;
    private static final Person PERSON = new Person(
            NEW,
            LocalDate.of(2010, 1, 15),
            Optional.empty(),
            Optional.empty(),
            "UN1",
            Optional.empty(),
            Optional.empty());

    private final World world;

    public VisitSteps(World world) {
        this.world = world;
    }

    // --- who lives where

    @Given("a child {string} living with parents under an interim care order since {day}")
    public void withParentsInterim(String name, LocalDate since) {
        lives(name, since, LegalStatus.C1, PlacementType.P1, PlacementProvider.PR0);
    }

    @Given("a child {string} living with parents under a full care order since {day}")
    public void withParents(String name, LocalDate since) {
        lives(name, since, LegalStatus.C2, PlacementType.P1, PlacementProvider.PR0);
    }

    @Given("a child {string} fostered by a relative since {day}")
    public void withRelative(String name, LocalDate since) {
        lives(name, since, LegalStatus.C2, PlacementType.U3, PlacementProvider.PR1);
    }

    @Given("a child {string} in long-term fostering since {day}")
    public void longTerm(String name, LocalDate since) {
        lives(name, since, LegalStatus.C2, PlacementType.U4, PlacementProvider.PR1);
    }

    @Given("a child {string} placed for adoption on {day}")
    public void forAdoption(String name, LocalDate since) {
        lives(name, since, LegalStatus.E1, PlacementType.A6, PlacementProvider.PR1);
    }

    @Given("a child {string} in short breaks since {day}")
    public void shortBreaks(String name, LocalDate since) {
        lives(name, since, LegalStatus.V4, PlacementType.U6, PlacementProvider.PR1);
    }

    @Given("a child {string} who had short breaks from {int} to {day} and from {int} to {day}")
    public void breaksOneByOne(String name, int first, LocalDate firstEnd, int second, LocalDate secondEnd) {
        world.service.known(
                name,
                PERSON,
                oneBreak(firstEnd.withDayOfMonth(first), firstEnd),
                oneBreak(secondEnd.withDayOfMonth(second), secondEnd));
    }

    private static Episode oneBreak(LocalDate from, LocalDate until) {
        return episode(from, LegalStatus.V3, PlacementType.U6, PlacementProvider.PR1)
                .endedWith(Optional.of(until), Optional.of(ReasonEpisodeCeased.E4A), Optional.empty());
    }

    private void lives(
            String name, LocalDate since, LegalStatus status, PlacementType place, PlacementProvider provider) {
        world.service.known(name, PERSON, episode(since, status, place, provider));
    }

    private static Episode episode(
            LocalDate since, LegalStatus status, PlacementType place, PlacementProvider provider) {
        return new Episode(
                NEW,
                since,
                ReasonForNewEpisode.S,
                status,
                Optional.of(CategoryOfNeed.N1),
                place,
                Optional.of(provider),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "WV11AA",
                "WV12BB",
                "SC000X");
    }

    // --- visits

    @Given("{string} was seen on {day}")
    public void wasSeen(String name, LocalDate on) {
        visited(name, on, Seen.ALONE, Welfare.SAFE_AND_WELL);
    }

    @Given("{string} was not seen at a call on {day}")
    public void wasNotSeen(String name, LocalDate on) {
        visited(name, on, Seen.NOT_SEEN, Welfare.CANNOT_TELL);
    }

    private void visited(String name, LocalDate on, Seen seen, Welfare welfare) {
        world.service.known(
                name,
                new VisitMade(NEW, on, seen, Method.FACE_TO_FACE, true, welfare, Optional.empty(), Optional.empty()));
    }

    @When("the team manager corrects the visit of {string} on {day} because {string}:")
    public void corrects(String name, LocalDate on, String reason, Map<String, String> said) {
        var visit = world.service.view(name).record().all(VisitMade.class).stream()
                .filter(one -> one.on().equals(on))
                .findFirst()
                .orElseThrow();
        var act = world.service.uses.get(RecordAct.class);
        var command = RecordAct.Command.of(world.service.child(name), "VISIT_MADE")
                .correcting(world.service.correction(visit.id(), reason));
        var asked = act.ask(Service.TEAM_MANAGER, command).orElseThrow();
        var outcome = act.record(
                Service.TEAM_MANAGER,
                command.answering(Filled.in(asked.fields(), said).lateBecause("Told anew")));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    // --- scenario 23, word for word

    @Given("a placement meant to last to 18 began on {day} and the child was seen on {day}")
    public void meantToLast(LocalDate since, LocalDate seen) {
        world.service = new Service(LocalDate.of(2021, 5, 31));
        longTerm(CHILD, since);
        wasSeen(CHILD, seen);
    }

    @When("the next visits are planned")
    public void planned() {
        assertThat(world.service.view(CHILD).work())
                .extracting(item -> item.task().words())
                .contains("Visit the child");
    }

    @Then("one is due by {day} and, after it is made that day, the next by {day}")
    public void dueAndNext(LocalDate due, LocalDate next) {
        assertThat(due()).isEqualTo(due);
        new Steps(world).theDayIs(due);
        wasSeen(CHILD, due);
        assertThat(due()).isEqualTo(next);
    }

    @Then("if the child moves on {day} a visit is due by {int} June and then every six weeks")
    public void moves(LocalDate on, int dayOfJune) {
        var due = on.withMonth(Month.JUNE.getValue()).withDayOfMonth(dayOfJune);
        new Steps(world).theDayIs(due);
        new CareSteps(world).movesToNewCarer(CHILD, on);
        assertThat(due()).isEqualTo(due);
        wasSeen(CHILD, due);
        assertThat(due()).isEqualTo(due.plusWeeks(6));
    }

    @Then("a call at the door with the child not seen does not count")
    public void inVain() {
        var due = due();
        new Steps(world).theDayIs(due);
        wasNotSeen(CHILD, due.minusDays(1));
        assertThat(due()).isEqualTo(due);
        assertThat(world.service.view(CHILD).work())
                .extracting(item -> item.task().words())
                .contains("Try again to see the child");
    }

    private LocalDate due() {
        return world.service.view(CHILD).obligations().stream()
                .filter(one -> one.kind() == ObligationKind.VISIT)
                .filter(Obligation::isOpen)
                .findFirst()
                .orElseThrow()
                .due();
    }
}
