package org.carejourney.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private Instant now = Instant.parse("2021-05-31T09:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void six_attempts_a_minute_and_no_more() {
        for (int i = 0; i < 6; i++) assertThat(attempt("casey.worker", "here")).isTrue();

        assertThat(attempt("casey.worker", "here")).isFalse();
        assertThat(attempt("casey.worker", "elsewhere")).isTrue();
        assertThat(attempt("robin.worker", "here")).isTrue();
    }

    @Test
    void a_minute_later_one_may_try_again() {
        for (int i = 0; i < 7; i++) attempt("casey.worker", "here");
        now = now.plusSeconds(60);

        assertThat(attempt("casey.worker", "here")).isTrue();
    }

    @Test
    void who_got_in_starts_afresh() {
        for (int i = 0; i < 6; i++) attempt("casey.worker", "here");
        throttle.forget("casey.worker", "here");

        assertThat(attempt("casey.worker", "here")).isTrue();
    }

    private boolean attempt(String user, String address) {
        return throttle.allows(user, address);
    }
}
