package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.carejourney.application.port.in.MeasureSpeed;
import org.carejourney.domain.access.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A small benchmark, so that a change to what its yardsticks fill by hand is noticed before an hour is spent on a big one. */
@EnabledIfSystemProperty(named = "carejourney.full", matches = "true")
class BenchmarkTest {
    private static final Actor BY = Actor.system("benchmark");

    @Test
    void everything_is_measured() {
        try (var product = Headless.start(
                "carejourney.demo=true", "carejourney.today=2021-05-31", "carejourney.demo.children=120")) {
            var measured = product.getBean(MeasureSpeed.class).measure(BY, 120, 2_000, said -> {});

            assertThat(measured.measurements())
                    .hasSize(14)
                    .allSatisfy(one -> assertThat(one.product()).isPositive())
                    .allSatisfy(one -> assertThat(one.yardstick()).isPositive());
            assertThat(measured.settings()).containsKeys("fsync", "synchronous_commit");
        }
    }

    @Test
    void people_complete_tasks_of_many_kinds() {
        try (var product = Headless.start(
                "carejourney.demo=true", "carejourney.today=2021-05-31", "carejourney.demo.children=120")) {
            var measured = product.getBean(MeasureSpeed.class).completions(BY, said -> {});

            assertThat(measured.measurements()).hasSizeGreaterThan(60);
        }
    }
}
