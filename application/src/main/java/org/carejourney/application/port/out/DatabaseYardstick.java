package org.carejourney.application.port.out;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The same work done by hand, as fast as the database allows: what the product's own speed is held against. */
public interface DatabaseYardstick {
    /** What decides whether a measurement counts: the version, fsync, synchronous_commit. */
    Map<String, String> settings();

    /** Copies every CSV file of the returns into bare tables of text without indexes, in one transaction; then drops them. */
    Duration copyIn(Path returns);

    /** Reads every version of every fact that stands now out of the product's own tables with COPY, and throws it away. */
    Duration copyOut();

    /** Opens work items of invented journeys, so numbered, over the children there are; for a throwaway database only. */
    void fillInbox(int from, int to);

    /**
     * The first page of an inbox by the best hand-written SQL, its rows read.
     *
     * @param times how often; the time returned is that of all of them
     */
    Duration inboxPages(WorkItems.Query query, int times);
}
