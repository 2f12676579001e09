package org.carejourney.domain.code;

/** Why the child came into care; fixed for the whole period of care (CIN). */
public enum CategoryOfNeed implements Code {
    N1("N1", "Abuse or neglect", CodeYears.ALWAYS),
    N2("N2", "Child's disability or illness", CodeYears.ALWAYS),
    N3("N3", "Parental illness or disability", CodeYears.ALWAYS),
    N4("N4", "Family in acute stress", CodeYears.ALWAYS),
    N5("N5", "Family dysfunction", CodeYears.ALWAYS),
    N6("N6", "Socially unacceptable behaviour", CodeYears.ALWAYS),
    N7("N7", "Low income", CodeYears.ALWAYS),
    N8("N8", "Absent parenting", CodeYears.ALWAYS);

    public static final CodeList<CategoryOfNeed> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    CategoryOfNeed(String code, String meaning, CodeYears years) {
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
