package org.carejourney.adapters.inmemory;

import java.util.concurrent.atomic.AtomicLong;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** Gives each fact its number. */
final class FactNumbers {
    private final AtomicLong last = new AtomicLong();

    /** The number that the fact carries already, or a new one. */
    FactId of(Fact fact) {
        return fact.id().equals(FactId.UNSAVED) ? next() : fact.id();
    }

    FactId next() {
        return new FactId(last.incrementAndGet());
    }
}
