package org.carejourney.domain.indicator;

/** The test of an indicator, put to one child. */
@FunctionalInterface
public interface Measure {
    Finding of(ChildAsAt child);
}
