package org.carejourney.domain.code;

/** Why an episode ended (REC). */
public enum ReasonEpisodeCeased implements Code {
    X1("X1", "Next episode starts the same day", CodeYears.ALWAYS),
    E11("E11", "Adopted, unopposed", CodeYears.ALWAYS),
    E12("E12", "Adopted, consent dispensed with", CodeYears.ALWAYS),
    E2("E2", "Died", CodeYears.ALWAYS),
    E3("E3", "Care taken over by another council", CodeYears.ALWAYS),
    E4A("E4A", "Home to parents or relatives with parental responsibility, planned", CodeYears.ALWAYS),
    E4B("E4B", "Home to parents or relatives with parental responsibility, unplanned", CodeYears.ALWAYS),
    E13("E13", "To parents or relatives without parental responsibility", CodeYears.ALWAYS),
    E41("E41", "Child arrangements order", CodeYears.ALWAYS),
    E43("E43", "Special guardianship order, former foster carer", CodeYears.until(2017)),
    E44("E44", "Special guardianship order, other", CodeYears.until(2017)),
    E45("E45", "Special guardianship order, former foster carer who is a relative or friend", CodeYears.ALWAYS),
    E46("E46", "Special guardianship order, other former foster carer", CodeYears.ALWAYS),
    E47("E47", "Special guardianship order, relative or friend, not a former carer", CodeYears.ALWAYS),
    E48("E48", "Special guardianship order, other", CodeYears.ALWAYS),
    E5("E5", "Independent living with support", CodeYears.ALWAYS),
    E6("E6", "Independent living without support", CodeYears.ALWAYS),
    E7("E7", "Adult residential care", CodeYears.ALWAYS),
    E8("E8", "Other", CodeYears.ALWAYS),
    E9("E9", "Custody", CodeYears.ALWAYS),
    E14("E14", "Remand ended", CodeYears.ALWAYS),
    E15("E15", "Age assessed as 18 or over", CodeYears.ALWAYS),
    E16("E16", "Moved abroad", CodeYears.ALWAYS),
    E17("E17", "Stayed with carers at 18", CodeYears.ALWAYS);

    public static final CodeList<ReasonEpisodeCeased> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    ReasonEpisodeCeased(String code, String meaning, CodeYears years) {
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

    /** The child goes on being looked after. */
    public boolean continuesCare() {
        return this == X1;
    }

    public boolean isAdoption() {
        return this == E11 || this == E12;
    }

    public boolean isSpecialGuardianship() {
        return switch (this) {
            case E43, E44, E45, E46, E47, E48 -> true;
            default -> false;
        };
    }
}
