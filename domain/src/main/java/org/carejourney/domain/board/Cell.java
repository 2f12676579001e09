package org.carejourney.domain.board;

/** One number on the page: the numerator or the denominator of a figure. */
public record Cell(String code, Side side) {

    public enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    public static Cell numerator(String code) {
        return new Cell(code, Side.NUMERATOR);
    }

    public static Cell denominator(String code) {
        return new Cell(code, Side.DENOMINATOR);
    }
}
