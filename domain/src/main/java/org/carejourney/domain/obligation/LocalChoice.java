package org.carejourney.domain.obligation;

import java.time.LocalDate;

/**
 * What the service manager set a local clock to.
 *
 * @param clock its name
 * @param from the first day on which a clock that starts takes it
 */
public record LocalChoice(String clock, int value, LocalDate from) {}
