package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.carejourney.application.port.out.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine knows no other time than the service. */
@TestEngine
class EngineClockTest {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 1);
    private static final Instant MIDNIGHT = EngineTime.startOf(DAY.plusDays(1));

    private final Bench bench;
    private final EngineClock shared;
    private final PlatformTransactionManager transactions;

    EngineClockTest(
            @Autowired Bench bench, @Autowired EngineClock shared, @Autowired PlatformTransactionManager transactions) {
        this.bench = bench;
        this.shared = shared;
        this.transactions = transactions;
    }

    @AfterEach
    void asBefore() {
        shared.set();
    }

    @Test
    void the_day_begins_at_midnight_in_england() {
        assertThat(EngineTime.text(DAY)).isEqualTo("2021-07-01T00:00:00+01:00");
        assertThat(EngineTime.day(EngineTime.text(DAY))).isEqualTo(DAY);
        assertThat(EngineTime.text(LocalDate.of(2021, 1, 1))).isEqualTo("2021-01-01T00:00:00Z");
    }

    @Test
    void a_demonstrations_engine_runs_on_but_not_beyond_the_day() {
        follow(true, MIDNIGHT.minusMillis(30));
        var first = ClockUtil.getCurrentTime().toInstant();
        assertThat(first).isBefore(MIDNIGHT).isAfter(MIDNIGHT.minusMillis(31));

        while (ClockUtil.getCurrentTime().toInstant().isBefore(MIDNIGHT.minusMillis(1))) {
            Thread.onSpinWait();
        }
        for (int look = 0; look < 100_000; look++) {
            assertThat(ClockUtil.getCurrentTime().toInstant().isBefore(MIDNIGHT))
                    .isTrue();
        }
    }

    @Test
    void a_councils_engine_runs_by_the_real_clock() {
        follow(true, MIDNIGHT.minusMillis(30));

        follow(false, MIDNIGHT);

        assertThat(ClockUtil.getCurrentTime().toInstant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    private void follow(boolean demonstration, Instant now) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("clock", new StandingClock(demonstration, now));
        new EngineClock(bench.engine, beans.getBeanProvider(BusinessClock.class), transactions).set();
    }

    private record StandingClock(boolean isDemonstration, Instant now) implements BusinessClock {
        @Override
        public LocalDate today() {
            return DAY;
        }

        @Override
        public Optional<LocalDate> inUseSince() {
            return Optional.empty();
        }

        @Override
        public void moveTo(LocalDate day) {
            throw new IllegalStateException("It stands");
        }
    }
}
