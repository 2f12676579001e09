package org.carejourney.domain.code;

/** Where a care leaver lives, and whether it is suitable (ACCOM). */
public enum Accommodation implements Code {
    B1("B1", "With parents or relatives, suitable", CodeYears.ALWAYS),
    B2("B2", "With parents or relatives, unsuitable", CodeYears.ALWAYS),
    C1("C1", "Residential community home, suitable", CodeYears.ALWAYS),
    C2("C2", "Residential community home, unsuitable", CodeYears.ALWAYS),
    D1("D1", "Semi-independent, suitable", CodeYears.ALWAYS),
    D2("D2", "Semi-independent, unsuitable", CodeYears.ALWAYS),
    E1("E1", "Supported lodgings, suitable", CodeYears.ALWAYS),
    E2("E2", "Supported lodgings, unsuitable", CodeYears.ALWAYS),
    G1("G1", "Gone abroad, suitable", CodeYears.ALWAYS),
    G2("G2", "Gone abroad, unsuitable", CodeYears.ALWAYS),
    H1("H1", "Deported, suitable", CodeYears.ALWAYS),
    H2("H2", "Deported, unsuitable", CodeYears.ALWAYS),
    K1("K1", "Ordinary lodgings, suitable", CodeYears.ALWAYS),
    K2("K2", "Ordinary lodgings, unsuitable", CodeYears.ALWAYS),
    R1("R1", "Residence not known, suitable", CodeYears.ALWAYS),
    R2("R2", "Residence not known, unsuitable", CodeYears.ALWAYS),
    S2("S2", "Homeless, unsuitable", CodeYears.ALWAYS),
    T1("T1", "Foyer, suitable", CodeYears.ALWAYS),
    T2("T2", "Foyer, unsuitable", CodeYears.ALWAYS),
    U1("U1", "Independent living, suitable", CodeYears.ALWAYS),
    U2("U2", "Independent living, unsuitable", CodeYears.ALWAYS),
    V1("V1", "Emergency accommodation, suitable", CodeYears.ALWAYS),
    V2("V2", "Emergency accommodation, unsuitable", CodeYears.ALWAYS),
    W1("W1", "Bed and breakfast, suitable", CodeYears.ALWAYS),
    W2("W2", "Bed and breakfast, unsuitable", CodeYears.ALWAYS),
    X2("X2", "In custody, unsuitable", CodeYears.ALWAYS),
    Y1("Y1", "Other, suitable", CodeYears.ALWAYS),
    Y2("Y2", "Other, unsuitable", CodeYears.ALWAYS),
    Z1("Z1", "With former foster carer, suitable", CodeYears.ALWAYS),
    Z2("Z2", "With former foster carer, unsuitable", CodeYears.ALWAYS),
    NOT_RECORDED("0", "Not recorded", CodeYears.ALWAYS);

    public static final CodeList<Accommodation> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    Accommodation(String code, String meaning, CodeYears years) {
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

    public boolean isSuitable() {
        return code.endsWith("1");
    }
}
