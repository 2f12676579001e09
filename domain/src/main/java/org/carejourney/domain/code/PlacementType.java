package org.carejourney.domain.code;

/** Where the child lives (PLACE). */
public enum PlacementType implements Code {
    A3("A3", "Placed for adoption with consent, current foster carer", CodeYears.ALWAYS),
    A4("A4", "Placed for adoption with consent, other carer", CodeYears.ALWAYS),
    A5("A5", "Placed for adoption under a placement order, current foster carer", CodeYears.ALWAYS),
    A6("A6", "Placed for adoption under a placement order, other carer", CodeYears.ALWAYS),
    H5("H5", "Semi-independent living, not regulated as a children's home", CodeYears.until(2025)),
    K1("K1", "Secure children's home", CodeYears.ALWAYS),
    K2("K2", "Children's home", CodeYears.ALWAYS),
    K3("K3", "Registered supported accommodation", CodeYears.from(2024)),
    P1("P1", "Own parents or person with parental responsibility", CodeYears.ALWAYS),
    P2("P2", "Independent living", CodeYears.until(2025)),
    P3("P3", "Residential employment", CodeYears.ALWAYS),
    R1("R1", "Residential care home", CodeYears.ALWAYS),
    R2("R2", "NHS or nursing setting", CodeYears.ALWAYS),
    R3("R3", "Family centre or mother and baby unit", CodeYears.ALWAYS),
    R5("R5", "Young offender institution", CodeYears.ALWAYS),
    S1("S1", "Residential school", CodeYears.ALWAYS),
    T0("T0", "Any temporary move", CodeYears.ALWAYS),
    T1("T1", "Temporary: hospital", CodeYears.ALWAYS),
    T2("T2", "Temporary: child on holiday", CodeYears.ALWAYS),
    T3("T3", "Temporary: usual carer on holiday", CodeYears.ALWAYS),
    T4("T4", "Temporary: other", CodeYears.ALWAYS),
    U1("U1", "Relative or friend, long-term fostering", CodeYears.ALWAYS),
    U2("U2", "Relative or friend, also approved adopter", CodeYears.ALWAYS),
    U3("U3", "Relative or friend, fostering", CodeYears.ALWAYS),
    U4("U4", "Other foster carer, long-term", CodeYears.ALWAYS),
    U5("U5", "Other foster carer, also approved adopter", CodeYears.ALWAYS),
    U6("U6", "Other foster carer", CodeYears.ALWAYS),
    Z1("Z1", "Other placement", CodeYears.until(2025)),
    Z11("Z11", "Other placement (Z11)", CodeYears.from(2026)),
    Z12("Z12", "Other placement (Z12)", CodeYears.from(2026)),
    Z13("Z13", "Other placement (Z13)", CodeYears.from(2026)),
    Z14("Z14", "Other placement (Z14)", CodeYears.from(2026));

    public static final CodeList<PlacementType> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    PlacementType(String code, String meaning, CodeYears years) {
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

    /** A stay from which the child returns: it opens no placement of its own and closes none. */
    public boolean isTemporary() {
        return code.charAt(0) == 'T';
    }

    public boolean isForAdoption() {
        return code.charAt(0) == 'A';
    }

    /** Placed for adoption with the carers who fostered the child before. */
    public boolean isForAdoptionWithFosterCarer() {
        return this == A3 || this == A5;
    }

    public boolean isFostering() {
        return code.charAt(0) == 'U';
    }

    public boolean isFosteringByRelative() {
        return this == U1 || this == U2 || this == U3;
    }

    /** Whether the return asks for a provider. */
    public boolean needsProvider() {
        return !isTemporary() && code.charAt(0) != 'Z';
    }
}
