package org.carejourney.domain.shared;

/** Whose record it is. Most are of children; a foster household and a meeting of the Board have records of the same kind. */
public enum Subject {
    CHILD(""),
    HOUSEHOLD("household-"),
    MEETING("meeting-");

    private final String prefix;

    Subject(String prefix) {
        this.prefix = prefix;
    }

    /** The identifier of a record of this kind: "household-12". */
    public ChildId id(String number) {
        return new ChildId(prefix + number);
    }

    /** How identifiers of its records begin; nothing in the case of children. */
    public String prefix() {
        return prefix;
    }

    static Subject of(String id) {
        if (id.startsWith(HOUSEHOLD.prefix)) {
            return HOUSEHOLD;
        }
        return id.startsWith(MEETING.prefix) ? MEETING : CHILD;
    }
}
