package org.carejourney.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.ShowFigures;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.Trend;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.FactId;

/** Figures and the report to the Board. */
public final class FigureSteps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final FactId NEW = FactId.UNSAVED;

    private final World world;
    private long published;

    public FigureSteps(World world) {
        this.world = world;
    }

    @Given("six children whose reviews this year were coded PN0, PN1, PN4, PN5, PN6 and PN7")
    public void sixChildren() {
        for (var code : List.of("PN0", "PN1", "PN4", "PN5", "PN6", "PN7")) {
            var born = code.equals("PN0") ? LocalDate.of(2018, 1, 15) : LocalDate.of(2010, 1, 15);
            new CareSteps(world).bornCameIntoCare(code, born, LocalDate.of(2020, 1, 6));
            world.service.known(
                    code,
                    new ReviewHeld(NEW, LocalDate.of(2021, 2, 1), Optional.of(Participation.LIST.get(code)), false));
        }
    }

    @Given("a care leaver {string} born on {day} who is in touch, working and suitably housed")
    public void careLeaver(String name, LocalDate born) {
        world.service.known(
                name,
                new CareLeaverYear(
                        NEW,
                        new CollectionYear(2022),
                        born,
                        Optional.of(InTouch.YES),
                        Optional.of(Activity.F5),
                        Optional.of(Accommodation.Z1)));
    }

    @Given("the Board report at {day} has been compiled and published")
    public void published(LocalDate asAt) {
        var room = new BoardRoom(world.service);
        room.plan("the Board", Map.of("meetingOn", asAt.plusDays(40).toString()));
        published = room.signed("the Board", asAt).id();
        room.publish("the Board");
    }

    @Then("in the figures {string} at {day} {string} is in the numerator")
    public void inNumerator(String code, LocalDate asAt, String name) {
        assertThat(world.service.figure(code, asAt, Optional.empty()).figure().children())
                .contains(world.service.child(name));
    }

    @Then("in the figures {string} at {day} {string} is in the denominator only")
    public void inDenominator(String code, LocalDate asAt, String name) {
        var figure = world.service.figure(code, asAt, Optional.empty()).figure();
        assertThat(figure.children()).doesNotContain(world.service.child(name));
        assertThat(figure.denominatorChildren()).contains(world.service.child(name));
    }

    @Then("in the figures {string} at {day} {string} is not counted")
    public void notCounted(String code, LocalDate asAt, String name) {
        assertThat(world.service.figure(code, asAt, Optional.empty()).children())
                .noneMatch(line -> line.child().child().equals(world.service.child(name)));
    }

    @Then("the figure {string} at {day} is {long} of {long}")
    public void figure(String code, LocalDate asAt, long numerator, long denominator) {
        assertFigure(code, asAt, Optional.empty(), numerator, denominator);
    }

    @Then("as known on {day} the figure {string} at {day} is {long} of {long}")
    public void asKnown(LocalDate knownOn, String code, LocalDate asAt, long numerator, long denominator) {
        assertFigure(code, asAt, Optional.of(knownOn), numerator, denominator);
    }

    private void assertFigure(
            String code, LocalDate asAt, Optional<LocalDate> knownOn, long numerator, long denominator) {
        var tally = world.service
                .figure(code, asAt, knownOn.map(Service::endOf))
                .figure()
                .tally();
        assertThat(List.of(tally.numerator(), tally.denominator())).containsExactly(numerator, denominator);
        assertThat(trend(code, asAt, knownOn).getLast().tally())
                .as("the same in the trend")
                .isEqualTo(tally);
    }

    /** What is counted for trends is kept, and has to move with the facts. */
    private List<Trend.Point> trend(String code, LocalDate asAt, Optional<LocalDate> knownOn) {
        return world.service
                .uses
                .get(ShowFigures.class)
                .trend(Service.SERVICE_MANAGER, code, asAt, knownOn.map(Service::endOf), 1)
                .points();
    }

    @Then("as known on {day} the trend of {string} up to {day} is {string}")
    public void trendAsKnown(LocalDate knownOn, String code, LocalDate asAt, String told) {
        assertThat(trend(code, asAt, Optional.of(knownOn)).stream()
                        .map(point -> "%s: %d of %d"
                                .formatted(
                                        DAY.format(point.asAt()),
                                        point.tally().numerator(),
                                        point.tally().denominator()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    @Then("the value of {string} at {day} is {bigdecimal}")
    public void value(String code, LocalDate asAt, java.math.BigDecimal value) {
        assertThat(world.service
                        .figure(code, asAt, Optional.empty())
                        .figure()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo(value);
    }

    @Then("the published report still says {long} of {long} for {string}")
    public void stillSays(long numerator, long denominator, String code) {
        assertLine(report(published), code, numerator, denominator);
    }

    @Then("a new report at {day} says {long} of {long} for {string}")
    public void newReport(LocalDate asAt, long numerator, long denominator, String code) {
        var compiled = world.service.uses.get(CompileBoardReport.class).compile(Service.SERVICE_MANAGER, asAt);
        assertLine(compiled, code, numerator, denominator);
    }

    private BoardReport report(long id) {
        return world.service
                .uses
                .get(CompileBoardReport.class)
                .find(Service.BOARD_MEMBER, id)
                .orElseThrow();
    }

    private static void assertLine(BoardReport report, String code, long numerator, long denominator) {
        assertThat(report.lines())
                .filteredOn(line -> line.code().equals(code))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.numerator()).contains(numerator);
                    assertThat(line.denominator()).contains(denominator);
                });
    }

    @Then("the restatement list shows {int} correction with the reason {string}")
    public void restatements(int count, String reason) {
        var restatements =
                world.service.uses.get(CompileBoardReport.class).restatements(Service.SERVICE_MANAGER, published);
        assertThat(restatements.corrections()).hasSize(count);
        assertThat(restatements.corrections().getFirst().reason()).isEqualTo(reason);
        assertThat(restatements.figures())
                .extracting(change -> change.now().code())
                .contains("REV-01.YTD");
    }

    @Then("opening number plus starts minus ends equals the closing number at {day}")
    public void reconciles(LocalDate asAt) {
        long opening = number("CLA-01", DateRange.yearToDate(asAt).first().minusDays(1));
        assertThat(opening + number("CLA-04.starts", asAt) - number("CLA-04.ends", asAt))
                .isEqualTo(number("CLA-01", asAt));
    }

    @Then("the placements of {string} in the 12 months to {day} are {int}")
    public void placements(String name, LocalDate asAt, int count) {
        var line = world.service.figure("PLA-01", asAt, Optional.empty()).children().stream()
                .filter(one -> one.child().child().equals(world.service.child(name)))
                .findFirst()
                .orElseThrow();
        assertThat(((Finding.Counted) line.finding()).evidence()).hasSize(count);
    }

    @Then("a Board member sees the scorecard at {day}")
    public void seesScorecard(LocalDate asAt) {
        assertThat(world.service
                        .uses
                        .get(ShowFigures.class)
                        .scorecard(Service.BOARD_MEMBER, asAt, Optional.empty())
                        .rows())
                .isNotEmpty();
    }

    private long number(String code, LocalDate asAt) {
        return world.service
                .figure(code, asAt, Optional.empty())
                .figure()
                .tally()
                .numerator();
    }
}
