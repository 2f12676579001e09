package org.carejourney.domain.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.carejourney.domain.code.Disability;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Disabilities that a child has, as far as is known.
 *
 * @param on the day on which it was said
 * @param disabilities empty where it was said that there is none
 */
public record Disabilities(FactId id, LocalDate on, List<Disability> disabilities) implements Event {
    public Disabilities {
        disabilities = List.copyOf(disabilities);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public String words() {
        return disabilities.isEmpty()
                ? "No disability"
                : "Disability: "
                        + disabilities.stream().map(Disability::meaning).collect(Collectors.joining(", "));
    }
}
