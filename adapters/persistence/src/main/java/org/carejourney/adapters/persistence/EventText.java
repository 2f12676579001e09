package org.carejourney.adapters.persistence;

import java.util.Optional;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as they lie in their table: the components of the record as JSON, all but its id (docs/adr/0024). */
final class EventText {
    private static final String ID = "id";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventText() {}

    static String kind(Event event) {
        return event.getClass().getSimpleName();
    }

    static String write(Event event) {
        ObjectNode said = JSON.valueToTree(event);
        said.remove(ID);
        return JSON.writeValueAsString(said);
    }

    /** @throws IllegalStateException where this version of the product knows no such kind of event */
    static Event read(String kind, String says, FactId id) {
        var type = Optional.ofNullable(JourneyCatalogue.events().get(kind))
                .orElseThrow(() -> new IllegalStateException("There is no event " + kind));
        try {
            var said = (ObjectNode) JSON.readTree(says);
            said.set(ID, JSON.valueToTree(id));
            return JSON.treeToValue(said, type);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("An event %s cannot be read: %s".formatted(kind, says), unreadable);
        }
    }
}
