package org.carejourney.domain.fostering;

import java.util.Optional;
import org.carejourney.domain.work.Answers;

/** For whom carers are approved, and for how many. */
record Terms(
        Optional<Range> range,
        Optional<Integer> children,
        Optional<MoreThanThree> moreThanThree,
        Optional<String> exemption) {
    /**
     * Nobody fosters more, unless all are brothers and sisters, or the council where the carers live exempts them for named
     * children.
     *
     * @see "Children Act 1989, Schedule 7, paragraphs 2 to 4"
     */
    static final int USUAL_LIMIT = 3;

    static Terms of(Answers answers) {
        return new Terms(
                answers.choice("range", Range.class),
                answers.number("children"),
                answers.choice("moreThanThree", MoreThanThree.class),
                answers.text("exemption"));
    }

    static String words(Optional<Range> range, Optional<Integer> children) {
        return range.map(Range::words).orElse("range not said")
                + children.map(many -> ", " + many + " at a time").orElse("");
    }

    /** Why nobody can be approved so; empty where they can. */
    Optional<String> problem() {
        if (range.isEmpty() || children.isEmpty()) {
            return Optional.of("Say for whom they are approved, and for how many children at a time");
        }
        if (children.get() <= USUAL_LIMIT) {
            return Optional.empty();
        }
        if (moreThanThree.isEmpty()) {
            return Optional.of(
                    "More than 3 children at a time only where all are brothers and sisters, or the council where"
                            + " the carers live exempts them for named children: say which, or approve for up to 3");
        }
        return moreThanThree.get() == MoreThanThree.EXEMPTION && exemption.isEmpty()
                ? Optional.of("Say which council exempted the carers, when, and for which children")
                : Optional.empty();
    }
}
