package org.carejourney.domain.journey;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Form;

/** A form as it is asked when an event is corrected: each question is answered already with what the event says. */
public final class AskedAnew {
    private AskedAnew() {}

    public static Form of(Form form, Event event) {
        var says = Arrays.stream(event.getClass().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        var fields = form.fields().stream()
                .map(field -> Optional.ofNullable(says.get(field.name()))
                        .map(component -> field.suggesting(text(value(component, event))))
                        .orElse(field))
                .toList();
        return new Form(form.question(), form.known(), fields, form.act());
    }

    /** Refuses a day after what was recorded about the event: a check of a plan is of no earlier day than the plan. */
    public static Decision inOrder(CareRecord record, Event event, Decision decision) {
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        return accepted.facts().stream()
                .filter(fact -> fact.id().equals(event.id()))
                .flatMap(anew -> record.all(Event.class).stream()
                        .filter(later -> about(later).contains(event.id()))
                        .filter(later -> later.happenedOn().isBefore(anew.happenedOn())))
                .min(Comparator.comparing(Event::happenedOn))
                .map(later ->
                        Decision.refused("%s: what it is about cannot be of a later day".formatted(later.words())))
                .orElse(decision);
    }

    /** The facts to which an event refers. */
    static Set<FactId> about(Event event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == FactId.class
                        && !component.getName().equals("id"))
                .map(component -> (FactId) value(component, event))
                .collect(Collectors.toSet());
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("An event does not tell its " + component.getName(), unreadable);
        }
    }

    /** As answers are written: yes and no, the codes of choices, several joined by commas, days as 2021-05-31. */
    private static String text(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(AskedAnew::text).orElse("");
            case Boolean yes -> yes ? "yes" : "no";
            case Enum<?> choice -> choice.name();
            case Collection<?> several -> several.stream().map(AskedAnew::text).collect(Collectors.joining(","));
            case Map<?, ?> ignored -> "";
            default -> value.toString();
        };
    }
}
