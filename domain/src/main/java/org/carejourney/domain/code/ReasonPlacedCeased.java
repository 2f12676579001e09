package org.carejourney.domain.code;

/** Why the child is no longer placed, or to be placed, for adoption (REASON_PLACED_CEASED). */
public enum ReasonPlacedCeased implements Code {
    RD1("RD1", "The child's needs changed", CodeYears.ALWAYS),
    RD2("RD2", "No placement order made", CodeYears.ALWAYS),
    RD3("RD3", "No adopters found", CodeYears.ALWAYS),
    RD4("RD4", "Other", CodeYears.ALWAYS);

    public static final CodeList<ReasonPlacedCeased> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    ReasonPlacedCeased(String code, String meaning, CodeYears years) {
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
