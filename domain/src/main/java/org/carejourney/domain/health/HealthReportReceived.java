package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/**
 * The report of a health assessment and the health plan came back.
 *
 * @param by who assessed the child
 * @param immunised whether every vaccine expected at the child's age was given; empty where not known
 * @param development whether development checks are up to date; empty where not known or not asked at the child's age
 * @param substances what was found of misuse of substances; empty where not asked at the child's age
 */
public record HealthReportReceived(
        FactId id,
        FactId clock,
        LocalDate on,
        Assessor by,
        Optional<Boolean> immunised,
        Optional<Boolean> development,
        Optional<SubstanceMisuse> substances,
        Map<String, String> notKnown)
        implements AssessmentEvent, HealthFindings {
    public HealthReportReceived {
        notKnown = Map.copyOf(notKnown);
    }

    /** @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7" */
    public enum Assessor {
        DOCTOR("A registered medical practitioner"),
        NURSE_OR_MIDWIFE("A registered nurse or midwife under a doctor's supervision");

        private final String words;

        Assessor(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** One assessment has one report. */
    @Override
    public String key() {
        return String.valueOf(clock.value());
    }

    @Override
    public String words() {
        return "Report of the health assessment and health plan received on " + DayWords.of(on);
    }
}
