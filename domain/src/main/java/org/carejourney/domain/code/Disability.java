package org.carejourney.domain.code;

/** Kinds of disability, as the national data model of children's services names them. */
public enum Disability implements Code {
    MOB("Mobility"),
    HAND("Hand function"),
    PC("Personal care"),
    INC("Incontinence"),
    COMM("Communication"),
    LD("Learning"),
    HEAR("Hearing"),
    VIS("Vision"),
    BEH("Behaviour"),
    CON("Consciousness"),
    AUT("Autism"),
    DDA("Other");

    public static final CodeList<Disability> LIST = CodeList.of(values());

    private final String meaning;

    Disability(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public CodeYears years() {
        return CodeYears.ALWAYS;
    }
}
