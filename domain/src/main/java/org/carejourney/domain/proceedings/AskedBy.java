package org.carejourney.domain.proceedings;

/** Who asks the court for something in care proceedings. */
public enum AskedBy {
    FAMILY("Parents or family"),
    COUNCIL("The council"),
    GUARDIAN("The children's guardian"),
    CHILD("The child, with a solicitor of their own"),
    COURT("The court, of its own motion");

    private final String words;

    AskedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
