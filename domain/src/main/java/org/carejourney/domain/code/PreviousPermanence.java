package org.carejourney.domain.code;

/** The permanence a child had before coming back into care (PREV_PERM). */
public enum PreviousPermanence implements Code {
    P1("P1", "Adoption", CodeYears.ALWAYS),
    P2("P2", "Special guardianship order", CodeYears.ALWAYS),
    P3("P3", "Child arrangements or residence order", CodeYears.ALWAYS),
    P4("P4", "Not known", CodeYears.ALWAYS),
    Z1("Z1", "None", CodeYears.ALWAYS);

    public static final CodeList<PreviousPermanence> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    PreviousPermanence(String code, String meaning, CodeYears years) {
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
}
