package org.carejourney.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Works something out when it is first asked for, and remembers it; for use by one thread. */
public final class Memo<T> {
    private final Supplier<T> work;
    private final List<T> known = new ArrayList<>(1);

    private Memo(Supplier<T> work) {
        this.work = work;
    }

    public static <T> Memo<T> of(Supplier<T> work) {
        return new Memo<>(work);
    }

    public T get() {
        if (known.isEmpty()) {
            known.add(work.get());
        }
        return known.getFirst();
    }
}
