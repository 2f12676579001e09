package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The child's views were sought, and what others know was asked.
 *
 * @param assessment the day of planning with which it began
 * @param method how the child's views were obtained
 * @param seenAlone whether the child was seen alone for it
 * @param askedOf who else was asked
 */
public record ViewsGathered(
        FactId id, FactId assessment, LocalDate on, Method method, SeenAlone seenAlone, List<Source> askedOf)
        implements Event {
    public ViewsGathered {
        askedOf = List.copyOf(askedOf);
    }

    /** How the child's views were obtained. */
    public enum Method {
        TALKING("Talking with the child"),
        PLAY_AND_DRAWING("Play, drawing or stories"),
        WRITING("A letter, a form or an app"),
        ADVOCATE("Through an advocate"),
        SIGNS_OR_INTERPRETER("Signs, symbols or an interpreter"),
        OBSERVING("Observing the child, who cannot say"),
        NOT_OBTAINED("They were not obtained");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the child was seen alone. */
    public enum SeenAlone {
        YES("Yes"),
        NOT_APPROPRIATE("No; it was not right for the child, or the child did not want it"),
        NO("No");

        private final String words;

        SeenAlone(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who knows the child. */
    public enum Source {
        CARER("The carer or the home"),
        PARENTS("Parents"),
        SCHOOL("School"),
        HEALTH("Health"),
        FAMILY("Others of the family"),
        OTHERS("Other services");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The child's views are there, and the child was seen alone where that was right. */
    public boolean childTookPart() {
        return method != Method.NOT_OBTAINED && seenAlone != SeenAlone.NO;
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(assessment.value());
    }

    @Override
    public String words() {
        return method == Method.NOT_OBTAINED
                ? "For the assessment, by %s: the child's views were not obtained".formatted(DayWords.of(on))
                : "Child's views for the assessment, by %s: %s".formatted(DayWords.of(on), method.words());
    }
}
