package org.carejourney.ui.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets several people do something at one moment: they wait for each other before they begin. */
final class AtOnce {
    private AtOnce() {}

    /** What each came to, in the order given; an error of any is an error. */
    static <T> List<T> all(List<? extends Callable<T>> people) throws InterruptedException, ExecutionException {
        var ready = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var begun = people.stream()
                    .map(person -> threads.submit(() -> {
                        ready.await();
                        return person.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var one : begun) {
                results.add(one.get());
            }
            return results;
        }
    }
}
