package org.carejourney.domain.code;

/** Legal status of the adopters (LS_ADOPTR). */
public enum AdopterStatus implements Code {
    L0("L0", "Single", CodeYears.ALWAYS),
    L11("L11", "Married, different sex", CodeYears.ALWAYS),
    L12("L12", "Married, same sex", CodeYears.ALWAYS),
    L2("L2", "Civil partners", CodeYears.ALWAYS),
    L3("L3", "Not married, different sex", CodeYears.ALWAYS),
    L4("L4", "Not married, same sex", CodeYears.ALWAYS);

    public static final CodeList<AdopterStatus> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    AdopterStatus(String code, String meaning, CodeYears years) {
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
