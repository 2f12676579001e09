package org.carejourney.adapters.inmemory;

import java.util.concurrent.atomic.AtomicLong;
import org.carejourney.domain.shared.FactId;

/** Gives each fact its number. */
final class FactNumbers {
    private final AtomicLong last = new AtomicLong();

    FactId next() {
        return new FactId(last.incrementAndGet());
    }
}
