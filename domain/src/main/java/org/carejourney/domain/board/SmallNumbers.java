package org.carejourney.domain.board;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hides every number from 1 to 5 on a page that leaves the service, and then as few others as it takes that no total lets
 * a reader work one out.
 *
 * @param relations what readers know about the numbers
 * @see "DfE, Explore education statistics: symbol c, confidential"
 */
public record SmallNumbers(List<Relation> relations) {
    /** 5 and less points at children; nobody at all points at none. */
    public static final long LARGEST_SMALL = 5;

    public SmallNumbers {
        relations = List.copyOf(relations);
    }

    /** For the figures of the catalogue. */
    public static SmallNumbers ofTheCatalogue() {
        return new SmallNumbers(KnownRelations.ALL);
    }

    public static boolean isSmall(long count) {
        return count >= 1 && count <= LARGEST_SMALL;
    }

    /** The cells to hide. */
    public Set<Cell> hidden(Page page) {
        return new SmallNumbers(
                        relations.stream().filter(one -> one.binds(page)).toList())
                .hiddenWhereAllBind(page);
    }

    private Set<Cell> hiddenWhereAllBind(Page page) {
        var hidden = new HashSet<Cell>();
        page.counts().forEach((cell, count) -> {
            if (isSmall(count)) hidden.add(cell);
        });
        var found = workedOut(hidden, page);
        while (found.isPresent()) {
            var next = cheapest(found.get(), hidden, page);
            if (next.isEmpty()) break;
            hidden.add(next.get());
            found = workedOut(hidden, page);
        }
        return withoutWhatProtectsNothing(hidden, page);
    }

    /** A number hidden early may have been overtaken by one hidden later; the largest is shown again first. */
    private Set<Cell> withoutWhatProtectsNothing(Set<Cell> hidden, Page page) {
        var needed = new HashSet<>(hidden);
        hidden.stream()
                .filter(cell -> !isSmall(page.count(cell)))
                .sorted(Comparator.<Cell>comparingLong(page::count)
                        .reversed()
                        .thenComparing(Cell::code)
                        .thenComparing(Cell::side))
                .forEach(cell -> {
                    needed.remove(cell);
                    if (workedOut(needed, page).isPresent()) needed.add(cell);
                });
        return Set.copyOf(needed);
    }

    /** The first small number that a reader can work out. */
    private Optional<Cell> workedOut(Set<Cell> hidden, Page page) {
        return Reader.worksOut(hidden, relations).stream()
                .filter(cell -> isSmall(page.count(cell)))
                .min(Comparator.comparing(Cell::code).thenComparing(Cell::side));
    }

    /** What is missed least: beside the cell, a part before a total, somebody before nobody, few before many. */
    private Optional<Cell> cheapest(Cell workedOut, Set<Cell> hidden, Page page) {
        return relations.stream()
                .filter(relation -> relation.cells().anyMatch(hidden::contains))
                .flatMap(relation -> relation.cells()
                        .filter(cell -> !hidden.contains(cell))
                        .map(cell -> new Choice(cell, relation, page.count(cell), relation.factor(workedOut) != 0)))
                .min(Choice.BY_COST)
                .map(Choice::cell);
    }

    private record Choice(Cell cell, Relation relation, long count, boolean isBeside) {
        static final Comparator<Choice> BY_COST = Comparator.comparing(Choice::isBeside)
                .reversed()
                .thenComparing(choice -> choice.relation.isTotal(choice.cell))
                .thenComparing(choice -> choice.count == 0)
                .thenComparing(Choice::count)
                .thenComparing(choice -> choice.cell.code())
                .thenComparing(choice -> choice.cell.side());
    }
}
