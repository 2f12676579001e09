package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.employment.ActivityChanged;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.shared.FactId;

/** The words of scenario 24, and what returns tell of care leavers. */
public final class EmploymentSteps {
    private static final LocalDate TWENTY_IN_MAY = LocalDate.of(2001, 5, 1);

    private final World world;

    public EmploymentSteps(World world) {
        this.world = world;
    }

    @Given("ten care leavers aged 19 to 21: five working or studying, three not in work or study, two not in touch")
    public void ten() {
        var activities = List.of(
                Activity.F1, Activity.F2, Activity.P2, Activity.F4, Activity.F5, Activity.G5, Activity.G5, Activity.G4);
        for (int i = 0; i < activities.size(); i++) {
            leaver("Leaver " + i, InTouch.YES, activities.get(i));
        }
        leaver("Not in touch", InTouch.NO, Activity.NOT_RECORDED);
        leaver("Not in touch either", InTouch.REFU, Activity.NOT_RECORDED);
    }

    @When("the EET figure is produced")
    public void produced() {
        assertThat(figure("CLV-03.19-21").children()).isNotEmpty();
    }

    @Then("it is 5 of 10 \\(50.0%), NEET 30.0% and not known 20.0%")
    public void figures() {
        var eet = figure("CLV-03.19-21").figure().tally();
        assertThat(List.of(eet.numerator(), eet.denominator())).containsExactly(5L, 10L);
        assertThat(percent("CLV-03.19-21")).isEqualTo("50.0");
        assertThat(percent("CLV-03.neet.19-21")).isEqualTo("30.0");
        assertThat(percent("CLV-03.unknown.19-21")).isEqualTo("20.0");
    }

    @Then("one who has died and one who has lived at home for six months are not in the ten")
    public void notInTheTen() {
        leaver("Died", InTouch.DIED, Activity.NOT_RECORDED);
        leaver("At home", InTouch.RHOM, Activity.F5);
        figures();
    }

    @Given("a care leaver {string} born on {day} whose last return says not in work or learning")
    public void told(String name, LocalDate born) {
        world.service.known(name, year(born, InTouch.YES, Activity.G5));
    }

    @Given("{string} has been at college since {day}")
    public void atCollege(String name, LocalDate since) {
        world.service.known(name, new ActivityChanged(FactId.UNSAVED, since, Activity.F2));
    }

    @When("the team manager corrects the activity of {string} to have begun on {day}")
    public void corrects(String name, LocalDate to) {
        var told = world.service.view(name).record().all(ActivityChanged.class).getLast();
        var recordAct = world.service.uses.get(RecordAct.class);
        var command = RecordAct.Command.of(world.service.child(name), "ACTIVITY_CHANGED")
                .correcting(world.service.correction(told.id(), "The employer says so"));
        var form = recordAct.ask(Service.TEAM_MANAGER, command).orElseThrow();
        var outcome = recordAct.record(
                Service.TEAM_MANAGER,
                command.answering(Filled.in(
                        form.fields(),
                        Map.of("on", to.toString(), "activity", told.activity().name()))));
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    private void leaver(String name, InTouch touch, Activity activity) {
        world.service.known(name, year(TWENTY_IN_MAY, touch, activity));
    }

    /** The return of the year in which the last birthday fell. */
    private CareLeaverYear year(LocalDate born, InTouch touch, Activity activity) {
        var today = world.service.ports.clock.today();
        var birthday = Ages.birthday(born, Ages.on(born, today));
        return new CareLeaverYear(
                FactId.UNSAVED,
                CollectionYear.of(birthday),
                born,
                Optional.of(touch),
                Optional.of(activity),
                Optional.of(Accommodation.U1));
    }

    private OpenFigure.Opened figure(String code) {
        return world.service.figure(code, world.service.ports.clock.today(), Optional.empty());
    }

    private String percent(String code) {
        return figure(code).figure().tally().value(Unit.PERCENT).orElseThrow().toString();
    }
}
