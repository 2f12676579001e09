package org.carejourney.domain.record;

import org.carejourney.domain.shared.FactId;

/** Gives facts their numbers. Every kind of fact is a Java record with its id first. */
public final class Numbering {
    private Numbering() {}

    /** The same fact under another number. */
    public static <F extends Fact> F numbered(F fact, FactId id) {
        var components = fact.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        try {
            for (int at = 0; at < components.length; at++) {
                types[at] = components[at].getType();
                values[at] = at == 0 ? id : components[at].getAccessor().invoke(fact);
            }
            @SuppressWarnings("unchecked")
            var kind = (Class<F>) fact.getClass();
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("No such fact can be made: " + fact, impossible);
        }
    }
}
