package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone went to see the child. Where the child was not seen it is on the record and answers nothing.
 *
 * @param seen whether the child was seen, and alone
 * @param bedroom whether the bedroom was seen
 * @param welfare how the child is where they live
 * @param concern what the concern is; empty where there is none
 * @param childsWords what the child said, word for word; empty where nothing was noted
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 28 to 30"
 */
public record VisitMade(
        FactId id,
        LocalDate on,
        Seen seen,
        Method method,
        boolean bedroom,
        Welfare welfare,
        Optional<String> concern,
        Optional<String> childsWords)
        implements Event {
    /**
     * The last day on which a visit over a screen counted as one.
     *
     * @see "SI 2020/445 and SI 2020/909, relaxations in the pandemic"
     */
    private static final LocalDate VIRTUAL_COUNTS_UNTIL = LocalDate.of(2021, Month.SEPTEMBER, 30);

    /**
     * Whether the child was seen, and alone.
     *
     * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 29"
     */
    public enum Seen {
        ALONE("Yes, and alone"),
        CHILD_CHOSE_COMPANY("Yes; the child did not want to be seen alone"),
        ALONE_NOT_RIGHT("Yes; alone was not right for the child's age and understanding"),
        NOT_ALONE("Yes, but could not be seen alone"),
        NOT_SEEN("No");

        private final String words;

        Seen(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How the visit was made. */
    public enum Method {
        FACE_TO_FACE("Face to face"),
        VIRTUAL("Over a screen or by telephone");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether the placement serves the child. */
    public enum Welfare {
        SAFE_AND_WELL("Safe and well there"),
        CONCERN("There is a concern: the placement may not keep the child safe and well"),
        CANNOT_TELL("Cannot be told: the child was not seen");

        private final String words;

        Welfare(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    /** A call in vain and a visit may fall on one day; two visits that count may not. */
    @Override
    public String key() {
        return on + (childSeen() ? ":seen" : ":not seen");
    }

    boolean childSeen() {
        return seen != Seen.NOT_SEEN;
    }

    /** Whether it was made otherwise than face to face. */
    public boolean overAScreen() {
        return method == Method.VIRTUAL;
    }

    /** Whether it is a visit in the sense of the law, from which the next is reckoned. */
    boolean counts() {
        return childSeen() && (!overAScreen() || !on.isAfter(VIRTUAL_COUNTS_UNTIL));
    }

    @Override
    public String words() {
        var where = overAScreen() ? "Visited over a screen on " : "Visited on ";
        var how = switch (seen) {
            case ALONE -> "; seen alone";
            case CHILD_CHOSE_COMPANY -> "; seen in company, as the child wished";
            case ALONE_NOT_RIGHT -> "; seen in company, as was right for the child's age";
            case NOT_ALONE -> "; seen, not alone";
            case NOT_SEEN -> "; the child was not seen";
        };
        return where + DayWords.of(on) + how + (welfare == Welfare.CONCERN ? "; a concern was raised" : "");
    }
}
