package org.carejourney.domain.proceedings;

/** Why care proceedings take longer than they should. */
public enum DelayReason {
    COVID_NO_FACE_TO_FACE("No face-to-face hearings in the pandemic"),
    COURT_LISTING_BACKLOG("The court had no earlier day"),
    INDEPENDENT_ASSESSMENT_REQUESTED("An independent assessment was asked for"),
    NEW_FAMILY_MEMBER_ASSESSMENT("A family member who came forward is assessed"),
    CHANGE_OF_CIRCUMSTANCES("The circumstances of the family changed"),
    EXPERT_REPORT_LATE("An expert's report was late"),
    LA_EVIDENCE_LATE("The council's evidence was late"),
    PARALLEL_CRIMINAL("Criminal proceedings run beside them"),
    GUARDIAN_CAPACITY("No children's guardian was free"),
    INTERNATIONAL("Family or evidence abroad"),
    OTHER("Another reason");

    private final String words;

    DelayReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
