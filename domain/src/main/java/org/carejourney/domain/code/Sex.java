package org.carejourney.domain.code;

/** Sex as recorded for the return (SEX). */
public enum Sex implements Code {
    MALE_1("1", "Male", CodeYears.until(2024)),
    FEMALE_2("2", "Female", CodeYears.until(2024)),
    MALE("M", "Male", CodeYears.from(2025)),
    FEMALE("F", "Female", CodeYears.from(2025)),
    UNKNOWN("U", "Not known", CodeYears.from(2025));

    public static final CodeList<Sex> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    Sex(String code, String meaning, CodeYears years) {
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

    public boolean isMale() {
        return this == MALE_1 || this == MALE;
    }

    public boolean isFemale() {
        return this == FEMALE_2 || this == FEMALE;
    }
}
