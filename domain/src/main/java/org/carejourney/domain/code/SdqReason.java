package org.carejourney.domain.code;

/** Why there is no score of the strengths and difficulties questionnaire (SDQ_REASON). */
public enum SdqReason implements Code {
    SDQ1("SDQ1", "Age outside 4 to 16", CodeYears.ALWAYS),
    SDQ2("SDQ2", "Carer refused", CodeYears.ALWAYS),
    SDQ3("SDQ3", "Disability too severe", CodeYears.ALWAYS),
    SDQ4("SDQ4", "Other", CodeYears.ALWAYS),
    SDQ5("SDQ5", "Child refused", CodeYears.ALWAYS);

    public static final CodeList<SdqReason> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    SdqReason(String code, String meaning, CodeYears years) {
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
