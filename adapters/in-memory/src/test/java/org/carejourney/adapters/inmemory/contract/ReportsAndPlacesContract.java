package org.carejourney.adapters.inmemory.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.T2;
import static org.carejourney.adapters.inmemory.contract.Facts.day;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.practice.Chosen;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.place.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of Board reports and every directory of places does. */
public abstract class ReportsAndPlacesContract {
    @TempDir
    Path folder;

    private Ports ports;

    protected abstract Ports freshPorts();

    @BeforeEach
    void fresh() {
        ports = freshPorts();
    }

    @Test
    void keeps_every_decision_of_the_service_in_order() {
        var first = new Chosen(
                Chosen.Matter.CLOCK, "WARN_BEFORE_DUE", "7", Facts.day("2021-06-01"), "sam", Facts.T1, "Too short");
        var second = new Chosen(
                Chosen.Matter.TASK, "HOLD", "TEAM_MANAGER", Facts.day("2021-06-02"), "sam", Facts.T1, "Cover");
        ports.transactions().inTransaction(() -> {
            ports.practice().lock();
            ports.practice().add(first);
            ports.practice().add(second);
            return 2;
        });

        assertThat(ports.practice().all()).containsExactly(first, second);
    }

    @Test
    void gives_back_reports_as_they_were_compiled_newest_first() {
        var first = ports.boardReports().add(report("2021-04-30"));
        var second = ports.boardReports().add(report("2021-05-31"));

        assertThat(first).usingRecursiveComparison().ignoringFields("id").isEqualTo(report("2021-04-30"));
        assertThat(ports.boardReports().all()).containsExactly(second, first);
        assertThat(ports.boardReports().find(first.id())).contains(first);
        assertThat(ports.boardReports().find(999)).isEmpty();
    }

    @Test
    void a_published_report_never_changes() {
        var compiled = ports.boardReports().add(report("2021-04-30"));
        var published = ports.boardReports().publish(compiled.id(), "dee", T2);

        assertThat(published.published()).contains(new BoardReport.Published("dee", T2));
        assertThat(published.lines()).isEqualTo(compiled.lines());
        assertThat(ports.boardReports().publish(compiled.id(), "eve", T2.plusSeconds(1)))
                .isEqualTo(published);
        assertThatThrownBy(() -> ports.boardReports().publish(999, "dee", T2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knows_no_place_before_a_directory_was_loaded() {
        assertThat(ports.places().places()).isEmpty();
    }

    @Test
    void finds_the_places_of_the_last_directory() throws IOException {
        assertThat(load(
                        "\uFEFFPCD,other,laua,oseast1m,osnrth1m",
                        "\"ZZ9 9ZZ\",x,E08000031,390000,300000",
                        "A1 1AA,,W1,1,2"))
                .isEqualTo(2);
        var before = ports.places().places().orElseThrow();
        assertThat(before.find("ZZ99ZZ")).contains(new Place("E08000031", 390000, 300000));
        assertThat(before.find("A11AA")).contains(new Place("W1", 1, 2));
        assertThat(before.find("A11AB")).isEmpty();
        assertThat(before.find("")).isEmpty();

        assertThat(load("pcd,laua,oseast1m,osnrth1m", "B2 2BB,E1,5,6", "C3 3CC,E1,,"))
                .isOne();
        var after = ports.places().places().orElseThrow();
        assertThat(after.find("ZZ99ZZ")).isEmpty();
        assertThat(after.find("C33CC")).isEmpty();
        assertThat(after.find("B22BB")).contains(new Place("E1", 5, 6));
    }

    @Test
    void refuses_a_file_that_is_no_directory() {
        assertThatThrownBy(() -> load("CHILD,DOB", "1,2"))
                .isInstanceOf(UnusableReturns.class)
                .hasMessageContaining("postcode directory");
        assertThatThrownBy(() -> ports.places().load(folder.resolve("missing.csv")))
                .isInstanceOf(UnusableReturns.class);
        assertThat(ports.places().places()).isEmpty();
    }

    private int load(String... lines) throws IOException {
        return ports.places().load(Files.write(folder.resolve("postcodes.csv"), List.of(lines)));
    }

    private static BoardReport report(String asAt) {
        var now = reading(asAt, Optional.of(new BigDecimal("12.50")));
        var none = new BoardReport.Reading(day("2020-04-30"), Optional.empty(), Optional.empty(), Optional.empty());
        return new BoardReport(
                0,
                day(asAt),
                T1,
                "ana",
                List.of(
                        new BoardReport.Line("CLA-01", now, none, List.of(now, none, now)),
                        new BoardReport.Line("REV-01.R12", none, now, List.of())),
                Optional.empty());
    }

    private static BoardReport.Reading reading(String asAt, Optional<BigDecimal> value) {
        return new BoardReport.Reading(day(asAt), Optional.of(1L), Optional.of(8L), value);
    }
}
