package org.carejourney.domain.education;

/** Who makes a personal education plan together. */
public enum PepAttendee {
    CHILD("The child or young person"),
    CARER("The carer or the home"),
    SOCIAL_WORKER("Social worker"),
    SCHOOL("Designated teacher, or contact at the college or training provider"),
    VIRTUAL_SCHOOL("Virtual school"),
    PARENT("A parent"),
    REVIEWING_OFFICER("Reviewing officer");

    private final String words;

    PepAttendee(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
