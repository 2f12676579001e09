package org.carejourney.domain.code;

/** Legal status (LS). */
public enum LegalStatus implements Code {
    C1("C1", "Interim care order", CodeYears.ALWAYS),
    C2("C2", "Full care order", CodeYears.ALWAYS),
    D1("D1", "Freeing order", CodeYears.ALWAYS),
    E1("E1", "Placement order", CodeYears.ALWAYS),
    V2("V2", "Accommodated under section 20", CodeYears.ALWAYS),
    V3("V3", "Short breaks, recorded one by one", CodeYears.ALWAYS),
    V4("V4", "Short breaks, recorded as an agreement", CodeYears.ALWAYS),
    L1("L1", "Police protection", CodeYears.ALWAYS),
    L2("L2", "Emergency protection order", CodeYears.ALWAYS),
    L3("L3", "Child assessment order, accommodated", CodeYears.ALWAYS),
    J1("J1", "Remanded to the council or to youth detention", CodeYears.ALWAYS),
    J2("J2", "Detained under PACE, in council accommodation", CodeYears.ALWAYS),
    J3("J3", "Youth rehabilitation order with residence or fostering", CodeYears.ALWAYS);

    public static final CodeList<LegalStatus> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    LegalStatus(String code, String meaning, CodeYears years) {
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

    /** An agreed series of short breaks: outside every headline figure. */
    public boolean isShortBreak() {
        return this == V3 || this == V4;
    }

    public boolean isYouthJustice() {
        return this == J1 || this == J2 || this == J3;
    }

    public boolean isEmergency() {
        return this == L1 || this == L2 || this == L3;
    }
}
