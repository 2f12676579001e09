package org.carejourney.workflows;

import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;

/**
 * What the application asked for, known to the engine's listeners while it is carried out. It is not kept in process
 * variables: the reason why a child's review is due belongs to the child's file, not to the engine's tables.
 */
final class Wish {
    private static final ScopedValue<WantedJourney> WANTED = ScopedValue.newInstance();

    private Wish() {}

    static <T> T whileWanting(WantedJourney wanted, Supplier<T> work) {
        return ScopedValue.where(WANTED, wanted).call(work::get);
    }

    static Optional<WantedJourney> of(JourneyKey journey) {
        return WANTED.isBound()
                ? Optional.of(WANTED.get()).filter(wanted -> wanted.key().equals(journey))
                : Optional.empty();
    }
}
