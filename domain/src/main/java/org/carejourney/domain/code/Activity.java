package org.carejourney.domain.code;

/** What a care leaver does (ACTIV). */
public enum Activity implements Code {
    F1("F1", "Full time: higher education", CodeYears.ALWAYS),
    P1("P1", "Part time: higher education", CodeYears.ALWAYS),
    F2("F2", "Full time: other education", CodeYears.ALWAYS),
    P2("P2", "Part time: other education", CodeYears.ALWAYS),
    F3("F3", "Full time: training or employment", CodeYears.until(2016)),
    P3("P3", "Part time: training or employment", CodeYears.until(2016)),
    F4("F4", "Full time: apprenticeship", CodeYears.ALWAYS),
    P4("P4", "Part time: apprenticeship", CodeYears.ALWAYS),
    F5("F5", "Full time: training or job", CodeYears.ALWAYS),
    P5("P5", "Part time: training or job", CodeYears.ALWAYS),
    G4("G4", "Not in education, employment or training: illness or disability", CodeYears.ALWAYS),
    G5("G5", "Not in education, employment or training: other", CodeYears.ALWAYS),
    G6("G6", "Not in education, employment or training: pregnancy or parenting", CodeYears.ALWAYS),
    NOT_RECORDED("0", "Not recorded", CodeYears.ALWAYS);

    public static final CodeList<Activity> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    Activity(String code, String meaning, CodeYears years) {
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

    public boolean isEducationEmploymentOrTraining() {
        return code.charAt(0) == 'F' || code.charAt(0) == 'P';
    }

    public boolean isNeet() {
        return code.charAt(0) == 'G';
    }
}
