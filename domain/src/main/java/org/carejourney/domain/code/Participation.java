package org.carejourney.domain.code;

/** How the child took part in a review (REVIEW_CODE). */
public enum Participation implements Code {
    PN0("PN0", "Under four", CodeYears.ALWAYS),
    PN1("PN1", "Attended and spoke for themselves", CodeYears.ALWAYS),
    PN2("PN2", "Attended, advocate spoke", CodeYears.ALWAYS),
    PN3("PN3", "Attended, conveyed views without speaking", CodeYears.ALWAYS),
    PN4("PN4", "Attended, did not contribute", CodeYears.ALWAYS),
    PN5("PN5", "Absent, advocate conveyed views", CodeYears.ALWAYS),
    PN6("PN6", "Absent, sent views", CodeYears.ALWAYS),
    PN7("PN7", "Absent, no views sent", CodeYears.ALWAYS);

    public static final CodeList<Participation> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    Participation(String code, String meaning, CodeYears years) {
        this.code = code;
        this.meaning = meaning;
        this.years = years;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public CodeYears years() {
        return years;
    }

    public boolean tookPart() {
        return switch (this) {
            case PN1, PN2, PN3, PN5, PN6 -> true;
            case PN0, PN4, PN7 -> false;
        };
    }
}
