package org.carejourney.application.returns;

/** Hears how far a long work has come, and may stop it. Called from the working thread. */
public interface Progress {
    /**
     * @param what in the user's words: "Reading 2020-21/episodes.csv"
     * @param done so far, in units of the work
     * @param total of the same units; 0 where it cannot be told
     */
    void at(String what, long done, long total);

    /** Asked often; true stops the work and undoes it. */
    boolean isCancelled();

    /** Listens to nothing and never stops. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void at(String what, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
