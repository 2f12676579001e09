package org.carejourney.adapters.demo;

import java.util.ArrayList;
import java.util.List;

/** How often each of several things is met, relative to the others. */
final class Weights<T> {
    private final List<T> items = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    static <T> Weights<T> of(double weight, T item) {
        return new Weights<T>().and(weight, item);
    }

    Weights<T> and(double weight, T item) {
        total += weight;
        items.add(item);
        upTo.add(total);
        return this;
    }

    /** @param share from 0 up to, not including, 1 */
    T at(double share) {
        double wanted = share * total;
        for (int i = 0; i < items.size() - 1; i++) {
            if (wanted < upTo.get(i)) {
                return items.get(i);
            }
        }
        return items.getLast();
    }
}
