package org.carejourney.domain.obligation;

/** What law or service require of the council, one kind for each clock. */
public enum ObligationKind {
    REVIEW("Review of the child's case", "review"),
    SHORT_BREAK_REVIEW("Review of short breaks", "review"),
    PLACEMENT_PLAN("Placement plan", "placement-plan"),
    CARE_PLAN("Care plan", "care-plan"),
    PLACEMENT_NOTICES("Notices of the placement", "placement-notices"),
    FIRST_PEP_START("Start of the first PEP", "pep"),
    FIRST_PEP("First PEP", "pep"),
    PEP_OF_TERM("PEP of the term", "pep"),
    SCHOOL_PLACE("School place", "school-place"),
    NEET_PLAN("Action plan for work or learning", "neet-plan"),
    NEET_CONTACT("Talk about work and learning", "neet-contact"),
    NEET_OFFER("Offer of an opportunity", "neet-offer"),
    EET_FIRST_LOOK("First look whether work or learning lasts", "eet-look"),
    EET_SECOND_LOOK("Second look whether work or learning lasts", "eet-look"),
    EET_THIRD_LOOK("Third look whether work or learning lasts", "eet-look"),
    YEAR_11_OFFER("Offer for after Year 11", "year-11-offer");

    private final String words;
    private final String process;

    ObligationKind(String words, String process) {
        this.words = words;
        this.process = process;
    }

    public String words() {
        return words;
    }

    /** The name of the process model through which it is worked. */
    public String process() {
        return process;
    }
}
