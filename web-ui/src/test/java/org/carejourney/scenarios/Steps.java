package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.domain.access.Actor;

/** What all scenarios speak of: days, people, and what is refused. */
public final class Steps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final World world;

    public Steps(World world) {
        this.world = world;
    }

    @ParameterType("\\d{1,2} [A-Z][a-z]+ \\d{4}")
    public LocalDate day(String written) {
        return LocalDate.parse(written, DAY);
    }

    @ParameterType(
            "the (worker|reviewing officer|team manager|service manager|health team|virtual school|personal adviser|family finder|fostering team|analyst|head of service|Deputy Director|auditor)")
    public Actor person(String role) {
        return switch (role) {
            case "worker" -> Service.WORKER;
            case "reviewing officer" -> Service.REVIEWING_OFFICER;
            case "team manager" -> Service.TEAM_MANAGER;
            case "service manager" -> Service.SERVICE_MANAGER;
            case "health team" -> Service.HEALTH_TEAM;
            case "virtual school" -> Service.VIRTUAL_SCHOOL;
            case "personal adviser" -> Service.PERSONAL_ADVISER;
            case "family finder" -> Service.FAMILY_FINDER;
            case "analyst" -> Service.ANALYST;
            case "fostering team" -> Service.FOSTERING;
            case "head of service" -> Service.HEAD_OF_SERVICE;
            case "Deputy Director" -> Service.DEPUTY_DIRECTOR;
            case "auditor" -> Service.AUDITOR;
            default -> throw new IllegalArgumentException(role);
        };
    }

    @Given("today is {day}")
    public void todayIs(LocalDate day) {
        world.service = new Service(day);
    }

    @When("the day is {day}")
    public void theDayIs(LocalDate day) {
        world.service.uses.get(MoveClock.class).moveTo(Service.SERVICE_MANAGER, day);
    }

    @Then("it is refused: {string}")
    public void refused(String words) {
        assertThat(world.refusal).contains(words);
    }

    @Then("it is accepted")
    public void accepted() {
        assertThat(world.refusal).isEmpty();
    }
}
