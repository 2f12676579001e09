package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * A child comes back from an adoptive family. Adoption Agencies Regulations, regulation 36, and the procedures of councils:
 * a review and a disruption meeting, each not before the 28th and not after the 42nd day. What is held sooner, or when the
 * child is no longer in care, is something else.
 *
 * <p>The day is the one that the return tells, or else that on which the child lives elsewhere; a temporary stay is no
 * coming back.
 */
final class DisruptionLaw {
    private static final int FOUR_WEEKS = 28;
    private static final int SIX_WEEKS = 42;

    private DisruptionLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        boolean wasWithAdopters = false;
        long placed = NEVER;
        for (long day = tale.start(); day <= Math.min(tale.today(), tale.over()); day++) {
            boolean isWithAdopters = tale.home(day).isForAdoption();
            if (isWithAdopters && !wasWithAdopters) {
                placed = day;
            }
            wasWithAdopters = isWithAdopters;
            if (placed != NEVER && (!isWithAdopters || day == toldBack(tale, placed))) {
                asked.addAll(comesBack(tale, placed, day));
                placed = NEVER;
            }
        }
        return asked;
    }

    private static long toldBack(Tale tale, long placed) {
        for (var one : tale.all(What.PLACED_FOR_ADOPTION)) {
            if (one.day() == placed && one.second() != 0) {
                return one.second();
            }
        }
        return NEVER;
    }

    private static List<Asked> comesBack(Tale tale, long placed, long back) {
        if (back < tale.useSince()) {
            return List.of();
        }
        long met = NEVER;
        long reviewed = NEVER;
        for (var one : tale.all(What.DISRUPTION_MEETING, What.REVIEW)) {
            boolean isIn = one.day() >= back + FOUR_WEEKS && one.day() <= tale.over();
            if (isIn && one.what() == What.REVIEW) {
                reviewed = Math.min(reviewed, one.day());
            } else if (isIn && one.second() == placed) {
                met = Math.min(met, one.day());
            }
        }
        long by = back + SIX_WEEKS;
        return List.of(
                Asked.of("DISRUPTION_MEETING", back, by, Asked.standing(by, met, tale.over(), tale.today())),
                Asked.of("DISRUPTION_REVIEW", back, by, Asked.standing(by, reviewed, tale.over(), tale.today())));
    }
}
