package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;

/**
 * What is recorded and what is then due, the same words for every journey. Acts, obligations and tasks are called as
 * people read them; an answer that is a day is written as in the rest of the scenario.
 */
public final class WorkSteps {
    private final World world;
    private String lateBecause = "";

    public WorkSteps(World world) {
        this.world = world;
    }

    // --- acts

    /** Day and nothing else; other questions are answered as the form suggests. */
    @When("{person} records {string} for {string} on {day}")
    public void records(Actor by, String what, String child, LocalDate on) {
        record(by, what, child, Map.of("on", on.toString()));
    }

    /** A table of question (the field's label or name) and answer (as text, a code, or an option's words). */
    @When("{person} records {string} for {string}:")
    public void records(Actor by, String what, String child, Map<String, String> answers) {
        record(by, what, child, answers);
    }

    @When("the reason for being late is {string}")
    public void late(String reason) {
        lateBecause = reason;
    }

    private void record(Actor by, String what, String child, Map<String, String> said) {
        var act = act(what);
        var command = RecordAct.Command.of(world.service.child(child), act.name());
        var recordAct = world.service.uses.get(RecordAct.class);
        var asked = recordAct.ask(by, command);
        var answers = asked.map(form -> Filled.in(form.fields(), said)).orElse(Answers.of());
        tell(recordAct.record(by, command.answering(answers.lateBecause(lateBecause))));
    }

    /** Opens the task from the inbox and fills in its form. */
    @When("{person} does {string} for {string}:")
    public void does(Actor by, String task, String child, Map<String, String> said) {
        var item = item(child, task);
        var command = RecordAct.Command.of(
                        world.service.child(child), item.task().act().name())
                .doing(new TaskRef(item.id(), item.version()));
        var recordAct = world.service.uses.get(RecordAct.class);
        var asked = recordAct.ask(by, command).orElseThrow();
        tell(recordAct.record(
                by, command.answering(Filled.in(asked.fields(), said).lateBecause(lateBecause))));
    }

    @When("{person} does {string} for {string} on {day}")
    public void does(Actor by, String task, String child, LocalDate on) {
        does(by, task, child, Map.of("on", on.toString()));
    }

    private void tell(RecordAct.Outcome outcome) {
        world.refusal = outcome instanceof RecordAct.Outcome.Refused refused
                ? refused.refusal().words()
                : "";
    }

    @Then("it is recorded")
    public void recorded() {
        assertThat(world.refusal).isEmpty();
    }

    // --- what is then so

    @Then("{string} of {string} is due by {day}")
    public void due(String kind, String child, LocalDate due) {
        assertThat(open(kind, child)).extracting(Obligation::due).contains(due);
    }

    @Then("nothing like {string} is due for {string}")
    public void nothingDue(String kind, String child) {
        assertThat(open(kind, child)).isEmpty();
    }

    /** As people read it: "in time", "late by 2 days", "late by hours", "overdue by 3 days", "cancelled", "missed", "excluded", "not yet due". */
    @Then("{string} of {string} due by {day} is {string}")
    public void stands(String kind, String child, LocalDate due, String standing) {
        assertThat(of(kind, child).filter(one -> one.due().equals(due)))
                .as("%s of %s due by %s", kind, child, DayWords.of(due))
                .extracting(one -> words(one.standing()))
                .containsExactly(standing);
    }

    @Then("{string} has the task {string}")
    public void hasTask(String child, String task) {
        assertThat(tasks(child)).contains(task);
    }

    @Then("{string} has the task {string} by {day}")
    public void hasTask(String child, String task, LocalDate by) {
        assertThat(item(child, task).by()).isEqualTo(by);
    }

    @Then("{string} does not have the task {string}")
    public void hasNoTask(String child, String task) {
        assertThat(tasks(child)).doesNotContain(task);
    }

    private List<String> tasks(String child) {
        return world.service.view(child).work().stream()
                .map(item -> item.task().words())
                .toList();
    }

    private WorkItem item(String child, String task) {
        return world.service.view(child).work().stream()
                .filter(item -> item.task().words().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no task %s but %s".formatted(child, task, tasks(child))));
    }

    private List<Obligation> open(String kind, String child) {
        return of(kind, child).filter(Obligation::isOpen).toList();
    }

    private Stream<Obligation> of(String kind, String child) {
        return world.service.view(child).obligations().stream()
                .filter(one -> one.kind().words().equalsIgnoreCase(kind))
                .sorted(Comparator.comparing(Obligation::due));
    }

    private static Act act(String words) {
        return JourneyCatalogue.acts().stream()
                .filter(act -> act.words().toLowerCase(Locale.UK).equals(words.toLowerCase(Locale.UK)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody can record " + words));
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case Standing.NotYetDue ignored -> "not yet due";
            case Standing.OnTime ignored -> "in time";
            case Standing.Late(var ignored, int days) -> "late by " + (days == 0 ? "hours" : days(days));
            case Standing.Overdue(int days) -> "overdue by " + days(days);
            case Standing.Missed ignored -> "missed";
            case Standing.Cancelled ignored -> "cancelled";
            case Standing.Excluded ignored -> "excluded";
            case Standing.CannotTell ignored -> "cannot be told";
        };
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
