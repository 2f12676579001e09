package org.carejourney.domain.shared;

/**
 * Names one fact for ever: a correction changes what the fact says, never which fact it is. A clock that was started by
 * a fact is therefore moved by a correction, not restarted.
 */
public record FactId(long value) {
    /** A fact that has been read or stated but not yet been stored. */
    public static final FactId UNSAVED = new FactId(0);
}
