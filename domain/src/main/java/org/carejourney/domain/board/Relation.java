package org.carejourney.domain.board;

import java.util.List;
import java.util.stream.Stream;

/** Something every reader knows about numbers on the page, and could work a hidden one out from. */
public sealed interface Relation {

    /**
     * The parts come to the total.
     *
     * <p>Where they leave a rest that is shown nowhere (children whose carers are another council's, say), the rest hides
     * its neighbours only if it is itself no small number: readers take a total to be complete.
     */
    record Sum(Cell total, List<Cell> parts) implements Relation {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** One number tells the other: they are the same children, or their difference is shown elsewhere. */
    record Tied(Cell one, Cell other) implements Relation {}

    default Stream<Cell> cells() {
        return switch (this) {
            case Sum sum -> Stream.concat(Stream.of(sum.total), sum.parts.stream());
            case Tied tied -> Stream.of(tied.one, tied.other);
        };
    }

    /** Whether hiding the cell costs the reader more than hiding a part would. */
    default boolean isTotal(Cell cell) {
        return switch (this) {
            case Sum sum -> sum.total.equals(cell);
            case Tied ignored -> false;
        };
    }

    /** How often the cell enters the equation. */
    default int factor(Cell cell) {
        return switch (this) {
            case Sum sum -> sum.total.equals(cell) ? -1 : sum.parts.contains(cell) ? 1 : 0;
            case Tied tied -> tied.one.equals(cell) ? 1 : tied.other.equals(cell) ? -1 : 0;
        };
    }

    /** Whether readers can reckon with it: every number it needs is on the page, and no large rest blurs it. */
    default boolean binds(Page page) {
        if (!cells().allMatch(page::shows)) return false;
        return switch (this) {
            case Sum sum -> rest(sum, page) <= SmallNumbers.LARGEST_SMALL;
            case Tied ignored -> true;
        };
    }

    private static long rest(Sum sum, Page page) {
        return page.count(sum.total) - sum.parts.stream().mapToLong(page::count).sum();
    }
}
