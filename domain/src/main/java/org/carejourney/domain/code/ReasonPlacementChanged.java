package org.carejourney.domain.code;

/** Why a placement ended, on the episode that ends (REASON_PLACE_CHANGE). */
public enum ReasonPlacementChanged implements Code {
    CARPL("CARPL", "Care plan", CodeYears.ALWAYS),
    CLOSE("CLOSE", "Resignation or closure", CodeYears.ALWAYS),
    ALLEG("ALLEG", "Allegation", CodeYears.ALWAYS),
    STAND("STAND", "Standards concern", CodeYears.ALWAYS),
    APPRR("APPRR", "Approval removed", CodeYears.ALWAYS),
    CREQB("CREQB", "Carer asked: behaviour", CodeYears.ALWAYS),
    CREQO("CREQO", "Carer asked: other", CodeYears.ALWAYS),
    CHILD("CHILD", "Child asked", CodeYears.ALWAYS),
    LAREQ("LAREQ", "Council asked", CodeYears.ALWAYS),
    PLACE("PLACE", "Status of the placement only, same carer", CodeYears.ALWAYS),
    CUSTOD("CUSTOD", "Custody", CodeYears.ALWAYS),
    OTHER("OTHER", "Other", CodeYears.ALWAYS);

    public static final CodeList<ReasonPlacementChanged> LIST = CodeList.of(values());

    private final String code;
    private final String meaning;
    private final CodeYears years;

    ReasonPlacementChanged(String code, String meaning, CodeYears years) {
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

    /** The placement broke down or was stopped, rather than ended as the care plan said. */
    public boolean isUnplanned() {
        return switch (this) {
            case ALLEG, STAND, APPRR, CREQB, CREQO, CHILD, LAREQ -> true;
            case CARPL, CLOSE, PLACE, CUSTOD, OTHER -> false;
        };
    }
}
