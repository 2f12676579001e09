package org.carejourney.application.port.in;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Measures the product against the bare database and the bare engine, on an invented council of any size. */
@Requires(Permission.IMPORT_RETURNS)
public interface MeasureSpeed {
    /**
     * Fills an empty throwaway database and measures in one run.
     *
     * @param children ever in care; a few thousand at least
     * @param items how many work items the inbox grows to; 0 to leave it out
     * @param says hears what is being done
     */
    @ManagesItsOwnTransactions
    @Audited("Measured how fast the product is")
    Measurements measure(Actor by, int children, int items, Consumer<String> says);

    /** Lets the invented people complete tasks of every kind, on the database of a new demonstration. */
    @ManagesItsOwnTransactions
    @Audited("Measured how fast tasks are completed")
    Measurements completions(Actor by, Consumer<String> says);

    /**
     * @param settings of the database, which decide whether the figures count
     * @param notes what the figures do not say themselves
     */
    record Measurements(
            String what, Map<String, String> settings, List<Measurement> measurements, List<String> notes) {}

    /**
     * @param product what the product took
     * @param yardstick what the bare database or engine took for the same
     * @param goal the ratio of both that is aimed at; 0 where none is set
     */
    record Measurement(String what, Duration product, Duration yardstick, double goal) {
        public double ratio() {
            return (double) product.toNanos() / Math.max(1, yardstick.toNanos());
        }
    }
}
