package org.carejourney.domain.code;

/** Whether the council is in touch with a care leaver (IN_TOUCH). */
public enum InTouch implements Code {
    YES("YES", "In touch", CodeYears.ALWAYS),
    NO("NO", "Not in touch", CodeYears.ALWAYS),
    DIED("DIED", "Died", CodeYears.ALWAYS),
    REFU("REFU", "Refuses contact", CodeYears.ALWAYS),
    NREQ("NREQ", "No longer needs the service", CodeYears.ALWAYS),
    RHOM("RHOM", "Returned home six months or more ago", CodeYears.ALWAYS);

    public static final CodeList<InTouch> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    InTouch(String code, String meaning, CodeYears years) {
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

    /** Left out of the published totals. */
    public boolean isOutsideFigures() {
        return this == DIED || this == RHOM;
    }
}
