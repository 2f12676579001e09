package org.carejourney.domain.code;

/** Sex of the adopters (SEX_ADOPTR). */
public enum AdopterSex implements Code {
    M1("M1", "One man", CodeYears.ALWAYS),
    F1("F1", "One woman", CodeYears.ALWAYS),
    MM("MM", "Two men", CodeYears.ALWAYS),
    FF("FF", "Two women", CodeYears.ALWAYS),
    MF("MF", "A man and a woman", CodeYears.ALWAYS);

    public static final CodeList<AdopterSex> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    AdopterSex(String code, String meaning, CodeYears years) {
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
