package org.carejourney.scenarios;

import java.time.LocalDate;

/** What the steps of one scenario share: the service, and what it last answered. */
public final class World {
    Service service = new Service(LocalDate.of(2021, 5, 31));
    String refusal = "";
}
