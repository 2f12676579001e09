package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the council entered of each child in care on the day on which recording here began: when their health was last
 * assessed, their teeth checked and the carer asked. Without it all would fall due on one day.
 *
 * @param act its name
 * @param longestAgo in days; every child's day lies somewhere within
 * @param known the share of children of whom it was known
 */
record BroughtOver(String act, int longestAgo, double known, Map<String, String> answers) {
    static final java.util.List<BroughtOver> ALL = java.util.List.of(
            new BroughtOver("HEALTH_APPOINTMENT_OUTCOME", 350, 0.95, Map.of("outcome", "SEEN")),
            new BroughtOver("DENTAL_CHECK", 200, 0.8, Map.of("outcome", "EXAMINED")),
            new BroughtOver("QUESTIONNAIRE_ANSWERED", 350, 0.85, Map.of()));

    LocalDate day(LocalDate began, Chance chance) {
        return began.minusDays(chance.between(1, longestAgo));
    }
}
