package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.proceedings.AskedBy;
import org.carejourney.domain.proceedings.CourtDecision;
import org.carejourney.domain.proceedings.CourtHearingResult;
import org.carejourney.domain.proceedings.DelayReason;
import org.carejourney.domain.proceedings.ExtensionAskedFor;
import org.carejourney.domain.proceedings.ProceedingsEnded;
import org.carejourney.domain.proceedings.ProceedingsIssued;
import org.carejourney.domain.proceedings.StaysWherePlaced;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;

/** What is said of care proceedings beside the words that all journeys share. */
public final class ProceedingsSteps {
    private final World world;

    public ProceedingsSteps(World world) {
        this.world = world;
    }

    @Given("care proceedings {string} about {string} were issued on {day}")
    public void issued(String caseNumber, String child, LocalDate on) {
        world.service.known(
                child,
                new ProceedingsIssued(
                        FactId.UNSAVED,
                        on,
                        caseNumber,
                        List.of(),
                        world.service.child(child).value()));
    }

    @Given("the court gave more time for {string} on {day} until {day}")
    public void extended(String child, LocalDate on, LocalDate until) {
        world.service.known(
                child,
                new ExtensionAskedFor(
                        FactId.UNSAVED,
                        only(child, ProceedingsIssued.class).id(),
                        on,
                        AskedBy.FAMILY,
                        DelayReason.INDEPENDENT_ASSESSMENT_REQUESTED,
                        List.of()));
        world.service.known(
                child,
                new CourtDecision(
                        FactId.UNSAVED,
                        only(child, ExtensionAskedFor.class).id(),
                        on,
                        true,
                        "Necessary",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(until)));
    }

    @When("the team manager corrects the end of the care proceedings of {string} to {day} because {string}")
    public void correctsEnd(String child, LocalDate on, String why) {
        var ended = only(child, ProceedingsEnded.class);
        correct(
                child,
                "PROCEEDINGS_ENDED",
                ended,
                Answers.of("on", on.toString(), "ending", ended.ending().name()),
                why);
    }

    @When("the team manager corrects the issue of the care proceedings of {string} to {day} because {string}")
    public void correctsIssue(String child, LocalDate on, String why) {
        var issued = only(child, ProceedingsIssued.class);
        correct(
                child,
                "PROCEEDINGS_ISSUED",
                issued,
                Answers.of("on", on.toString(), "caseNumber", issued.caseNumber()),
                why);
    }

    @When("the team manager corrects the hearing of {string} to {day} because {string}")
    public void correctsHearing(String child, LocalDate on, String why) {
        var result = only(child, CourtHearingResult.class);
        correct(
                child,
                "PROCEEDINGS_HEARING_RESULT",
                result,
                Answers.of("on", on.toString(), "result", result.result().name()),
                why);
    }

    private void correct(String child, String act, Event told, Answers answers, String why) {
        var outcome = world.service
                .uses
                .get(RecordAct.class)
                .record(
                        Service.TEAM_MANAGER,
                        RecordAct.Command.of(world.service.child(child), act)
                                .correcting(world.service.correction(told.id(), why))
                                .answering(answers));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @Then("nobody has been told of the proceedings of {string}")
    public void nobodyTold(String child) {
        assertThat(finalOrder(child).escalation()).isEqualTo(Escalation.NONE);
    }

    @Then("of the proceedings of {string} it is said: {string} and {string}")
    public void told(String child, String who, String why) {
        assertThat(world.service
                        .uses
                        .get(ShowInbox.class)
                        .find(Service.SERVICE_MANAGER, finalOrder(child).id())
                        .orElseThrow()
                        .whyFirst())
                .contains(who, why);
    }

    @Then("a move of {string} on {day} needs a reason, and the reviewing officer told")
    public void needsReason(String child, LocalDate on) {
        assertThat(StaysWherePlaced.needsReason(world.service.view(child).record(), on))
                .get()
                .asString()
                .contains("say why", "reviewing officer");
    }

    @Then("a move of {string} on {day} needs no such reason")
    public void needsNone(String child, LocalDate on) {
        assertThat(StaysWherePlaced.needsReason(world.service.view(child).record(), on))
                .isEmpty();
    }

    private WorkItem finalOrder(String child) {
        return world.service.view(child).work().stream()
                .filter(item -> item.journey().kind() == ObligationKind.FINAL_ORDER)
                .findFirst()
                .orElseThrow();
    }

    private <E extends Event> E only(String child, Class<E> kind) {
        return world.service.view(child).record().only(kind).orElseThrow();
    }
}
