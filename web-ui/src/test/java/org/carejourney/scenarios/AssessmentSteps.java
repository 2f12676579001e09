package org.carejourney.scenarios;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.assessment.AssessmentDecided;
import org.carejourney.domain.assessment.AssessmentDecided.Verdict;
import org.carejourney.domain.assessment.AssessmentPlanned;
import org.carejourney.domain.assessment.AssessmentPlanned.WithChild;
import org.carejourney.domain.assessment.AssessmentSubmitted;
import org.carejourney.domain.assessment.AssessmentSubmitted.Outcome;
import org.carejourney.domain.assessment.ViewsGathered;
import org.carejourney.domain.assessment.ViewsGathered.Method;
import org.carejourney.domain.assessment.ViewsGathered.SeenAlone;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** Assessments already made, what calls for another, and corrections of them. */
public final class AssessmentSteps {
    private static final FactId NEW = FactId.UNSAVED;

    private final World world;

    public AssessmentSteps(World world) {
        this.world = world;
    }

    @Given("an assessment of {string} was authorised on {day}")
    public void wasAuthorised(String name, LocalDate on) {
        world.service.known(name, new AssessmentPlanned(NEW, on, WithChild.TOGETHER));
        var id = one(name, AssessmentPlanned.class).id();
        world.service.known(
                name,
                new ViewsGathered(NEW, id, on, Method.TALKING, SeenAlone.YES, List.of()),
                new AssessmentSubmitted(NEW, id, 1, on, List.of(), Outcome.PLAN_GOES_ON),
                new AssessmentDecided(NEW, id, 1, on, Verdict.AUTHORISED, "Read"));
    }

    private <E extends Event> E one(String name, Class<E> kind) {
        return world.service.view(name).record().only(kind).orElseThrow();
    }

    @When("the carer of {string} asks on {day} that the child move because of behaviour")
    public void brokeDown(String name, LocalDate on) {
        new CareSteps(world).movesBecause(name, on, "CREQB");
    }

    @When("the team manager corrects the authorisation of the assessment of {string} to {day} because {string}")
    public void correctsAuthorisation(String name, LocalDate on, String reason) {
        correct(name, "ASSESSMENT_DECIDED", one(name, AssessmentDecided.class), reason, Map.of("on", on.toString()));
    }

    @When("the team manager corrects the views in the assessment of {string} because {string}:")
    public void correctsViews(String name, String reason, Map<String, String> said) {
        correct(name, "VIEWS_GATHERED", one(name, ViewsGathered.class), reason, said);
    }

    private void correct(String name, String act, Event wrong, String reason, Map<String, String> said) {
        var uses = world.service.uses.get(RecordAct.class);
        var command = RecordAct.Command.of(world.service.child(name), act)
                .correcting(world.service.correction(wrong.id(), reason));
        var asked = uses.ask(Service.TEAM_MANAGER, command).orElseThrow();
        var outcome = uses.record(
                Service.TEAM_MANAGER,
                command.answering(Filled.in(asked.fields(), said).lateBecause("Told anew")));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }
}
