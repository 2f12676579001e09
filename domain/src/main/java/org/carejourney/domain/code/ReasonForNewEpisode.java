package org.carejourney.domain.code;

/** Why an episode began (RNE). */
public enum ReasonForNewEpisode implements Code {
    S("S", "Started to be looked after", CodeYears.ALWAYS),
    L("L", "Legal status changed", CodeYears.ALWAYS),
    P("P", "Placement and carer changed", CodeYears.ALWAYS),
    T("T", "Placement changed, same carer", CodeYears.ALWAYS),
    B("B", "Legal status, placement and carer changed", CodeYears.ALWAYS),
    U("U", "Legal status and placement changed, same carer", CodeYears.ALWAYS);

    public static final CodeList<ReasonForNewEpisode> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    ReasonForNewEpisode(String code, String meaning, CodeYears years) {
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

    /** Whether the child came to another carer, if nothing else tells otherwise. */
    public boolean changesCarer() {
        return this == S || this == P || this == B;
    }

    public boolean changesLegalStatus() {
        return this == S || this == L || this == B || this == U;
    }
}
