package org.carejourney.application.port.out;

import java.time.Duration;

/** The bare engine at the least work it can do: what the product's own work on processes is held against. */
public interface EngineYardstick {
    /** Starts so many processes of one user task, each in a transaction of its own. */
    Duration start(int processes);

    /** Completes the tasks of processes started by {@link #start}, each in a transaction of its own. */
    Duration complete(int processes);
}
