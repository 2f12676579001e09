package org.carejourney.domain.shared;

/**
 * The council's own identifier of a child, as written in the CHILD column of its returns; text, never a number. Records of
 * households and meetings are told apart from those of children by how their identifier begins (docs/adr/0092).
 */
public record ChildId(String value) implements Comparable<ChildId> {
    public ChildId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A child has an identifier; this one is blank");
        }
    }

    public Subject subject() {
        return Subject.of(value);
    }

    @Override
    public int compareTo(ChildId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
