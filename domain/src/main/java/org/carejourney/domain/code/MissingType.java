package org.carejourney.domain.code;

/** Missing, or away from the placement without authorisation (MISSING). */
public enum MissingType implements Code {
    M("M", "Missing, whereabouts unknown", CodeYears.ALWAYS),
    A("A", "Away without authorisation, whereabouts known", CodeYears.ALWAYS);

    public static final CodeList<MissingType> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    MissingType(String code, String meaning, CodeYears years) {
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
