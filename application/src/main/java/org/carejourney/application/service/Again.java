package org.carejourney.application.service;

import java.util.function.Supplier;
import org.carejourney.application.work.ChangedMeanwhile;

/**
 * Two at once: the one who came too late is undone whole and looks again. The second look sees what the winner did, and
 * so tells the person who was quicker and when.
 */
final class Again {
    private static final int LOOKS = 5;

    private Again() {}

    static <T> T whenChangedMeanwhile(Supplier<T> transaction) {
        for (int look = 1; look < LOOKS; look++) {
            try {
                return transaction.get();
            } catch (ChangedMeanwhile quicker) {
                Thread.onSpinWait();
            }
        }
        return transaction.get();
    }
}
