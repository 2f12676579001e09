package org.carejourney.adapters.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that comes out the same every time. Each purpose draws from a stream of its own, named by its label, so that
 * one draw more in one place moves nothing elsewhere.
 */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long key;
    private final SplittableRandom random;

    private Chance(long key) {
        this.key = key;
        this.random = new SplittableRandom(key);
    }

    static Chance of(long seed) {
        return new Chance(mix(seed));
    }

    /** A stream of its own for one purpose; asking for it draws nothing from this one. */
    Chance of(String purpose, long number) {
        return new Chance(mix(key + GOLDEN * (purpose.hashCode() + 1L)) ^ mix(number * GOLDEN + purpose.length()));
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** A time until something that may happen on any day: often short, sometimes long. */
    double waiting(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    int waitingDays(double mean) {
        return (int) Math.round(waiting(mean));
    }

    double normal(double mean, double spread) {
        return mean + spread * random.nextGaussian();
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T oneOf(Weights<T> weights) {
        return weights.at(random.nextDouble());
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
