package org.carejourney.adapters.demo;

/** Where a period of care is bound for. */
enum Outcome {
    /** Stays in care until the 18th birthday. */
    ADULTHOOD,
    /** Goes back to parents or relatives. */
    HOME,
    /** Leaves under a special guardianship or child arrangements order. */
    GUARDIANSHIP,
    ADOPTION,
    /** Came on remand and leaves when that ends. */
    REMAND,
    /** Moves abroad, to another council's care, into custody. */
    ELSEWHERE;

    private static final Weights<Outcome> BABY = Weights.of(8, ADULTHOOD)
            .and(38, HOME)
            .and(20, GUARDIANSHIP)
            .and(31, ADOPTION)
            .and(3, ELSEWHERE);
    private static final Weights<Outcome> SMALL_CHILD = Weights.of(19, ADULTHOOD)
            .and(42, HOME)
            .and(20, GUARDIANSHIP)
            .and(15, ADOPTION)
            .and(4, ELSEWHERE);
    private static final Weights<Outcome> CHILD =
            Weights.of(33, ADULTHOOD).and(47, HOME).and(14, GUARDIANSHIP).and(6, ELSEWHERE);
    private static final Weights<Outcome> YOUNG_TEENAGER = Weights.of(46, ADULTHOOD)
            .and(42, HOME)
            .and(4, GUARDIANSHIP)
            .and(2, REMAND)
            .and(6, ELSEWHERE);
    private static final Weights<Outcome> TEENAGER =
            Weights.of(66, ADULTHOOD).and(22, HOME).and(5, REMAND).and(7, ELSEWHERE);

    static Outcome of(Chance chance, int age) {
        if (age < 1) {
            return chance.oneOf(BABY);
        }
        if (age < 5) {
            return chance.oneOf(SMALL_CHILD);
        }
        if (age < 10) {
            return chance.oneOf(CHILD);
        }
        return chance.oneOf(age < 15 ? YOUNG_TEENAGER : TEENAGER);
    }
}
