package org.carejourney.domain.access;

/** What a person does in the service; it decides what they see. */
public enum Role {
    CASEWORKER("Caseworker"),
    REVIEWING_OFFICER("Independent reviewing officer"),
    TEAM_MANAGER("Team manager"),
    SERVICE_MANAGER("Service manager"),
    HEALTH("Health team for children in care"),
    VIRTUAL_SCHOOL("Virtual school"),
    PERSONAL_ADVISER("Personal adviser"),
    FAMILY_FINDER("Family finder"),
    FOSTERING("Fostering"),
    HEAD_OF_SERVICE("Head of service"),
    DEPUTY_DIRECTOR("Deputy Director"),
    ANALYST("Performance analyst"),
    BOARD_MEMBER("Corporate Parenting Board member"),
    /** Looks at who saw and did what, and at no record. */
    AUDITOR("Auditor"),
    /** Looks after people and teams, and sees no child. */
    ADMINISTRATOR("Administrator"),
    /** The product itself: timers and imports that run on their own. */
    SYSTEM("CareJourney");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
