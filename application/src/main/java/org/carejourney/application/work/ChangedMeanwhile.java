package org.carejourney.application.work;

/** A colleague, or the clock, changed the work item first: nothing was stored. Look again at how it stands. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Two held what the other wanted, and one of them was undone. */
    public ChangedMeanwhile(RuntimeException deadlock) {
        super("Somebody else changes the same records", deadlock);
    }

    public ChangedMeanwhile(long workItem) {
        super("Work item " + workItem + " was changed meanwhile");
    }

    public ChangedMeanwhile(JourneyKey journey) {
        super("Journey " + journey.text() + " was moved meanwhile");
    }

    /** @param process the model to which somebody else moved journeys at the same time */
    public ChangedMeanwhile(String process) {
        super("Journeys of model " + process + " were moved meanwhile");
    }
}
