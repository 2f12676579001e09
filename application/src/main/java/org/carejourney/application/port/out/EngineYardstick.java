package org.carejourney.application.port.out;

import java.time.Duration;

/** The bare engine at the least work it can do: what the product's own work on processes is held against. */
public interface EngineYardstick {
    /**
     * Starts twins of so many of the journeys that run: on the same model, at the same place, with the same variables and
     * timers, but without anything of ours that listens. They are gone afterwards.
     *
     * @param together how many in one transaction
     */
    Duration startTwins(int journeys, int together);

    /** Starts so many processes of one user task, each in a transaction of its own. */
    Duration start(int processes);

    /** Completes the tasks of processes started by {@link #start}, each in a transaction of its own. */
    Duration complete(int processes);
}
