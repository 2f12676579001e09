package org.carejourney.adapters.ssda903;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carejourney.domain.shared.ChildId;

/** Whose row it is. Rows of one child mostly follow each other. */
final class ChildColumn {
    private static final int LONGEST = 50;
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?E\\+\\d+", Pattern.CASE_INSENSITIVE);

    private final Row row;
    private final int cell;
    private byte[] last = new byte[0];
    private Optional<ChildId> lastChild = Optional.empty();

    ChildColumn(Row row, int cell) {
        this.row = row;
        this.cell = cell;
    }

    int cell() {
        return cell;
    }

    /** The child, where it can be told; says nothing where not. */
    Optional<ChildId> ifTold() {
        var cells = row.cells();
        if (cells.cells() <= cell || cells.isBlank(cell)) {
            return Optional.empty();
        }
        int start = cells.start(cell);
        int end = cells.end(cell);
        if (lastChild.isEmpty() || !Arrays.equals(last, 0, last.length, cells.bytes(), start, end)) {
            var text = cells.text(cell);
            if (text.isBlank() || fault(text).isPresent()) {
                return Optional.empty();
            }
            last = Arrays.copyOfRange(cells.bytes(), start, end);
            lastChild = Optional.of(new ChildId(text));
        }
        return lastChild;
    }

    /** The child; where it cannot be told, that is an error. */
    Optional<ChildId> required() {
        var child = ifTold();
        if (child.isEmpty()) {
            var text = row.cells().text(cell);
            row.error("CHILD", text, fault(text).orElse("is blank; write whose row it is"));
        }
        return child;
    }

    private static Optional<String> fault(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("is longer than any identifier of a child; write the child's own");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a line break or another sign that cannot be seen; write the identifier anew");
        }
        if (ROUNDED.matcher(text).matches()) {
            return Optional.of("was rounded by a spreadsheet; write the whole identifier as text");
        }
        boolean isFormula = !text.isBlank() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return isFormula
                ? Optional.of("is a formula, not the identifier of a child; write the identifier as text")
                : Optional.empty();
    }
}
