package org.carejourney.application.returns;

/** The person who started an import stopped it: nothing was changed. */
public final class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportCancelled() {
        super("The import was cancelled; nothing was changed");
    }
}
