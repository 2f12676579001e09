package org.carejourney.domain.permanence.adoption;

/** What delays a hearing: the reasons that the Board is told of care proceedings, too. */
public enum WhyAdjourned {
    COURT_LISTING_BACKLOG("Court lists are full"),
    COVID_NO_FACE_TO_FACE("No hearing in person during the pandemic"),
    INDEPENDENT_ASSESSMENT_REQUESTED("An independent assessment was asked for"),
    NEW_FAMILY_MEMBER_ASSESSMENT("A family member came forward"),
    CHANGE_OF_CIRCUMSTANCES("Circumstances changed"),
    EXPERT_REPORT_LATE("An expert's report is late"),
    LA_EVIDENCE_LATE("The council's evidence is late"),
    PARALLEL_CRIMINAL("A criminal case comes first"),
    GUARDIAN_CAPACITY("No children's guardian was free"),
    INTERNATIONAL("A matter abroad"),
    OTHER("Other");

    private final String words;

    WhyAdjourned(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
