package org.carejourney.workflows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The days still to come on which the clock of a journey must be looked at again, as the process remembers them. */
record Lookouts(List<LocalDate> days) {
    Lookouts {
        days = days.stream().distinct().sorted().toList();
    }

    static Lookouts parse(Object remembered) {
        return remembered instanceof String text && !text.isEmpty()
                ? new Lookouts(
                        Arrays.stream(text.split(",", -1)).map(LocalDate::parse).toList())
                : new Lookouts(List.of());
    }

    Lookouts after(LocalDate day) {
        return new Lookouts(days.stream().filter(day::isBefore).toList());
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    LocalDate next() {
        return days.getFirst();
    }

    String text() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    /** What the process has to know for them. */
    Map<String, Object> variables() {
        return isEmpty()
                ? Map.of(ModelNames.LOOK_AGAIN_DAYS, "")
                : Map.of(ModelNames.LOOK_AGAIN_DAYS, text(), ModelNames.LOOK_AGAIN_ON, EngineTime.text(next()));
    }
}
