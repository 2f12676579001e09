package org.carejourney.domain.code;

/** Who provides the placement (PLACE_PROVIDER). */
public enum PlacementProvider implements Code {
    PR0("PR0", "Parent", CodeYears.ALWAYS),
    PR1("PR1", "This council", CodeYears.ALWAYS),
    PR2("PR2", "Another council", CodeYears.ALWAYS),
    PR3("PR3", "Another public body", CodeYears.ALWAYS),
    PR4("PR4", "Private", CodeYears.ALWAYS),
    PR5("PR5", "Voluntary", CodeYears.ALWAYS);

    public static final CodeList<PlacementProvider> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    PlacementProvider(String code, String meaning, CodeYears years) {
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

    /** Bought from an agency rather than provided by this or another council. */
    public boolean isAgency() {
        return this == PR3 || this == PR4 || this == PR5;
    }
}
