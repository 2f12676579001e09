package org.carejourney.adapters.demo;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The children of the invented council. Each is made from the seed and a number of their own, so that a child is the
 * same however many others there are, and none need be kept in memory.
 */
public final class DemoCouncil {
    /** So many children ever in care leave six hundred in care on the day of the demonstration. */
    public static final int CHILDREN = 2_395;

    public static final long SEED = 20_210_531;

    private final InventedPlaces places;
    private final Showcase showcase;
    private final Lives lives;

    private DemoCouncil(long seed) {
        this.places = new InventedPlaces(seed);
        var homes = new Homes(places);
        this.showcase = new Showcase(seed, homes, places);
        this.lives = new Lives(seed, homes, new Families(seed, places));
    }

    public static DemoCouncil of(long seed) {
        return new DemoCouncil(seed);
    }

    /** The first so many children, made one by one as they are asked for. */
    public Stream<GeneratedChild> children(int count) {
        return LongStream.range(0, count).mapToObj(this::child);
    }

    private GeneratedChild child(long number) {
        return number < showcase.size() ? showcase.child((int) number) : lives.child(number - showcase.size());
    }

    InventedPlaces places() {
        return places;
    }

    Showcase showcase() {
        return showcase;
    }
}
