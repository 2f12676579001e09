package org.carejourney.domain.code;

/** Ethnic origin (ETHNIC). */
public enum Ethnicity implements Code {
    WBRI("WBRI", "White British", CodeYears.ALWAYS),
    WIRI("WIRI", "White Irish", CodeYears.ALWAYS),
    WOTH("WOTH", "Other White", CodeYears.ALWAYS),
    WIRT("WIRT", "Traveller of Irish heritage", CodeYears.ALWAYS),
    WROM("WROM", "Gypsy or Roma", CodeYears.ALWAYS),
    MWBC("MWBC", "White and Black Caribbean", CodeYears.ALWAYS),
    MWBA("MWBA", "White and Black African", CodeYears.ALWAYS),
    MWAS("MWAS", "White and Asian", CodeYears.ALWAYS),
    MOTH("MOTH", "Other mixed", CodeYears.ALWAYS),
    AIND("AIND", "Indian", CodeYears.ALWAYS),
    APKN("APKN", "Pakistani", CodeYears.ALWAYS),
    ABAN("ABAN", "Bangladeshi", CodeYears.ALWAYS),
    AOTH("AOTH", "Other Asian", CodeYears.ALWAYS),
    BCRB("BCRB", "Black Caribbean", CodeYears.ALWAYS),
    BAFR("BAFR", "Black African", CodeYears.ALWAYS),
    BOTH("BOTH", "Other Black", CodeYears.ALWAYS),
    CHNE("CHNE", "Chinese", CodeYears.ALWAYS),
    OOTH("OOTH", "Any other", CodeYears.ALWAYS),
    REFU("REFU", "Refused", CodeYears.ALWAYS),
    NOBT("NOBT", "Not yet obtained", CodeYears.ALWAYS);

    public static final CodeList<Ethnicity> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    Ethnicity(String code, String meaning, CodeYears years) {
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
