package org.carejourney.adapters.inmemory.contract;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** A fact without its number. */
final class Unnamed {
    private Unnamed() {}

    static Fact of(Fact fact) {
        var components = fact.getClass().getRecordComponents();
        try {
            var values = new Object[components.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = components[at].getName().equals("id")
                        ? FactId.UNSAVED
                        : components[at].getAccessor().invoke(fact);
            }
            var types = Arrays.stream(components)
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException
                | InvocationTargetException
                | NoSuchMethodException
                | InstantiationException e) {
            throw new IllegalStateException(e);
        }
    }
}
