package org.carejourney.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets no one guess passwords: six attempts a minute for one account, and as many from one address for it. */
public final class SignInThrottle {
    private static final int ATTEMPTS = 6;
    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> attempts = new LinkedHashMap<>();

    public SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts an attempt; false where there were too many in the last minute. */
    public synchronized boolean allows(String user, String address) {
        var now = clock.instant();
        attempts.values().removeIf(times -> times.peekLast() == null || isOver(times.peekLast(), now));
        if (attempts.size() > REMEMBERED) return false;
        var times = attempts.computeIfAbsent(user + " " + address, key -> new ArrayDeque<>());
        while (!times.isEmpty() && isOver(times.peekFirst(), now)) times.removeFirst();
        if (times.size() >= ATTEMPTS) return false;
        times.addLast(now);
        return true;
    }

    /** Whoever got in starts afresh. */
    public synchronized void forget(String user, String address) {
        attempts.remove(user + " " + address);
    }

    private static boolean isOver(Instant attempt, Instant now) {
        return !attempt.plus(WITHIN).isAfter(now);
    }
}
