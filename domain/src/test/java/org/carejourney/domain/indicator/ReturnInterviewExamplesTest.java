package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.missing.CameBack;
import org.carejourney.domain.missing.ReturnInterviewHeld;
import org.carejourney.domain.missing.ReturnInterviewOffered;
import org.carejourney.domain.missing.ReturnInterviewOffered.Answer;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The example with which the service agreed how return interviews are counted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnInterviewExamplesTest {
    private static final Setting SETTING =
            new Setting("E08000031", ClockSettings.england().inUseSince(on("2020-04-01")), Optional.empty());

    @Test
    void MIS_05_counts_hours_and_not_working_days() {
        var inTime = missing("2021-05-28", "2021-05-28", "18:00").held("2021-05-31", "17:59");
        var exactly = missing("2021-05-28", "2021-05-28", "18:00").held("2021-05-31", "18:00");
        var late = missing("2021-05-28", "2021-05-28", "18:00").held("2021-05-31", "18:01");

        assertThat(tally("MIS-05", "2021-05-31", inTime)).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("MIS-05", "2021-05-31", exactly)).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("MIS-05", "2021-05-31", late)).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void hours_go_on_when_the_clocks_change() {
        assertThat(tally(
                        "MIS-05",
                        "2021-04-30",
                        missing("2021-03-26", "2021-03-26", "18:00").held("2021-03-29", "18:30")))
                .isEqualTo(new Tally(1, 1, 0));
        assertThat(tally(
                        "MIS-05",
                        "2021-04-30",
                        missing("2021-03-26", "2021-03-26", "18:00").held("2021-03-29", "19:01")))
                .isEqualTo(new Tally(0, 1, 0));
        assertThat(tally(
                        "MIS-05",
                        "2020-11-30",
                        missing("2020-10-23", "2020-10-23", "18:00").held("2020-10-26", "17:01")))
                .isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void where_the_time_of_return_is_not_known_the_third_day_is_in_time() {
        assertThat(tally(
                        "MIS-05",
                        "2021-05-31",
                        missing("2021-05-03", "2021-05-04", "").held("2021-05-07", "23:00")))
                .isEqualTo(new Tally(1, 1, 0));
        assertThat(tally(
                        "MIS-05",
                        "2021-05-31",
                        missing("2021-05-03", "2021-05-04", "").held("2021-05-08", "")))
                .isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void offered_accepted_and_declined_are_counted_apart_and_declined_stays_in() {
        var children = List.of(
                missing("2021-05-03", "2021-05-04", "")
                        .offered("2021-05-05", Answer.ACCEPTED)
                        .held("2021-05-06", ""),
                missing("2021-05-03", "2021-05-04", "").offered("2021-05-05", Answer.ACCEPTED),
                missing("2021-05-03", "2021-05-04", "").offered("2021-05-05", Answer.DECLINED),
                missing("2021-05-03", "2021-05-04", ""));

        assertThat(tally("MIS-05", "2021-05-31", children)).isEqualTo(new Tally(1, 4, 0));
        assertThat(tally("MIS-05.offered", "2021-05-31", children)).isEqualTo(new Tally(3, 4, 0));
        assertThat(tally("MIS-05.accepted", "2021-05-31", children)).isEqualTo(new Tally(2, 4, 0));
        assertThat(tally("MIS-05.declined", "2021-05-31", children)).isEqualTo(new Tally(1, 4, 0));
    }

    @Test
    void a_return_counts_once_its_hours_have_run_out() {
        assertThat(tally("MIS-05", "2021-05-31", missing("2021-05-28", "2021-05-29", "")))
                .isEqualTo(new Tally(0, 0, 0));
        assertThat(tally("MIS-05", "2021-06-01", missing("2021-05-28", "2021-05-29", "")))
                .isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void episodes_that_touch_are_one_and_have_one_return() {
        var twice = missing("2021-05-03", "2021-05-04", "");
        twice.child.add(
                new MissingEpisode(twice.child.fact(), MissingType.M, on("2021-05-04"), Optional.of(on("2021-05-06"))));

        assertThat(tally("MIS-05", "2021-05-31", twice)).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("MIS-02", "2021-05-31", twice).numerator()).isEqualTo(1);
        assertThat(tally("MIS-05", "2021-05-31", twice.held("2021-05-05", "")))
                .as("before the child came back for good")
                .isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void being_away_with_whereabouts_known_asks_for_no_interview() {
        var away = aChild().inCareSince("2020-01-06").missing("A", "2021-05-03", "2021-05-04");

        assertThat(tally("MIS-05", "2021-05-31", new Missing(away, new FactId(2))))
                .isEqualTo(new Tally(0, 0, 0));
    }

    private record Missing(Children child, FactId episode) {
        Missing held(String day, String time) {
            child.add(new ReturnInterviewHeld(
                    child.fact(), episode, on(day), time(time), ReturnInterviewHeld.By.INDEPENDENT_SERVICE, Map.of()));
            return this;
        }

        Missing offered(String day, Answer answer) {
            child.add(new ReturnInterviewOffered(child.fact(), episode, on(day), answer));
            return this;
        }
    }

    private static Missing missing(String from, String until, String at) {
        var child = aChild().inCareSince("2020-01-06");
        var episode = child.fact();
        child.add(new MissingEpisode(episode, MissingType.M, on(from), Optional.of(on(until))));
        if (!at.isEmpty()) {
            child.add(new CameBack(child.fact(), episode, on(until), time(at), CameBack.How.CAME_BACK, Map.of()));
        }
        return new Missing(child, episode);
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    private static Tally tally(String code, String day, Missing child) {
        return tally(code, day, List.of(child));
    }

    private static Tally tally(String code, String day, List<Missing> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        return children.stream()
                .map(one -> indicator.find(ChildAsAt.of(one.child().record(), on(day), SETTING)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
