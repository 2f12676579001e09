package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.leavingcare.AdviserVisited;
import org.carejourney.domain.leavingcare.LeavingCareStatus;
import org.carejourney.domain.leavingcare.PathwayPlanReviewed;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;

/** Young people on the way out of care, and after it. */
public final class LeavingSteps {
    private static final FactId NEW = FactId.UNSAVED;
    private static final LocalDate CAME = LocalDate.of(2016, 1, 4);

    private final World world;

    public LeavingSteps(World world) {
        this.world = world;
    }

    @Given("a care leaver {string} born on {day} who left care at 18")
    public void leftAtEighteen(String name, LocalDate born) {
        world.service.known(name, person(born), episode(Optional.of(Ages.birthday(born, 18)), ReasonEpisodeCeased.E5));
    }

    @Given("the pathway plan of {string} was reviewed on {day}")
    public void reviewed(String name, LocalDate day) {
        world.service.known(name, new PathwayPlanReviewed(NEW, day, true, true));
    }

    @Given("{string} was visited by the personal adviser on {day}")
    public void visited(String name, LocalDate day) {
        world.service.known(name, new AdviserVisited(NEW, day, AdviserVisited.Where.AT_HOME, true));
    }

    @Given("ten care leavers aged 19 to 21, two of whom are not in touch")
    public void ten() {
        for (int number = 0; number < 10; number++) {
            var inTouch = number < 8 ? InTouch.YES : number == 8 ? InTouch.NO : InTouch.REFU;
            leaver("leaver " + number, LocalDate.of(2000 + number % 3, 5, 1), inTouch);
        }
    }

    @Given("one who has died and one who has lived at home for six months")
    public void gone() {
        leaver("who died", LocalDate.of(2001, 5, 1), InTouch.DIED);
        leaver("at home", LocalDate.of(2001, 5, 1), InTouch.RHOM);
    }

    @Then("neither of them is among the ten")
    public void notInTheTen() {
        assertThat(world.service
                        .figure("CLV-01.19-21", LocalDate.of(2021, 5, 31), Optional.empty())
                        .figure()
                        .denominatorChildren())
                .hasSize(10)
                .doesNotContain(world.service.child("who died"), world.service.child("at home"));
    }

    @Given("a care leaver {string} of a return born on {day} whose care another council took over")
    public void takenOver(String name, LocalDate born) {
        world.service.known(
                name,
                person(born),
                episode(Optional.of(Ages.birthday(born, 17)), ReasonEpisodeCeased.E3),
                year(born, InTouch.YES));
    }

    @Given("a child of a return {string} born on {day} who is in care on the 17th birthday")
    public void stillInCare(String name, LocalDate born) {
        world.service.known(
                name, person(born), episode(Optional.empty(), ReasonEpisodeCeased.E5), year(born, InTouch.YES));
    }

    private void leaver(String name, LocalDate born, InTouch inTouch) {
        world.service.known(name, year(born, inTouch));
    }

    private static Person person(LocalDate born) {
        return new Person(NEW, born, Optional.empty(), Optional.empty(), "UN1", Optional.empty(), Optional.empty());
    }

    private static CareLeaverYear year(LocalDate born, InTouch inTouch) {
        return new CareLeaverYear(
                NEW,
                new CollectionYear(2022),
                born,
                Optional.of(inTouch),
                Optional.of(Activity.F5),
                Optional.of(Accommodation.U1));
    }

    private static Episode episode(Optional<LocalDate> end, ReasonEpisodeCeased why) {
        return new Episode(
                NEW,
                CAME,
                ReasonForNewEpisode.S,
                LegalStatus.C2,
                Optional.of(CategoryOfNeed.N1),
                PlacementType.U6,
                Optional.of(PlacementProvider.PR1),
                end,
                end.map(day -> why),
                Optional.empty(),
                "WV11AA",
                "WV12BB",
                "SC000X");
    }

    @When("the team manager corrects the pathway plan review of {string} to {day}")
    public void corrects(String name, LocalDate day) {
        var review = world.service
                .view(name)
                .record()
                .only(PathwayPlanReviewed.class)
                .orElseThrow();
        var outcome = world.service
                .uses
                .get(RecordAct.class)
                .record(
                        Service.TEAM_MANAGER,
                        RecordAct.Command.of(world.service.child(name), "PATHWAY_PLAN_REVIEWED")
                                .correcting(world.service.correction(review.id(), "The minutes say so"))
                                .answering(Answers.of("on", day.toString(), "tookPart", "yes", "stillFits", "yes")));
        assertThat(outcome).isInstanceOf(RecordAct.Outcome.Recorded.class);
    }

    @Then("{string} for {string} is with {string}")
    public void isWith(String task, String name, String person) {
        assertThat(world.service.view(name).work())
                .filteredOn(item -> item.task().words().equals(task))
                .extracting(item ->
                        item.assignee().flatMap(world.service.ports.users::find).map(Actor::name))
                .containsExactly(Optional.of(person));
    }

    @Then("{person} may record {string} for {string}")
    public void mayRecord(Actor by, String what, String name) {
        assertThat(offers(by, name)).contains(what);
    }

    @Then("{person} may not record {string} for {string}")
    public void mayNotRecord(Actor by, String what, String name) {
        assertThat(offers(by, name)).doesNotContain(what);
    }

    private List<String> offers(Actor by, String name) {
        return world.service.uses.get(RecordAct.class).offers(by, world.service.child(name)).stream()
                .map(RecordAct.Offer::words)
                .toList();
    }

    @Then("{string} is {string}")
    public void is(String name, String status) {
        var view = world.service.view(name);
        assertThat(LeavingCareStatus.of(view.record(), view.today()).kind().words())
                .isEqualTo(status);
    }
}
