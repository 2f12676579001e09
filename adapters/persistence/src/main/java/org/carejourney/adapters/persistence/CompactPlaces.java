package org.carejourney.adapters.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.place.Place;
import org.carejourney.domain.place.Places;

/** All postcodes of the country in some forty megabytes: numbers in place of texts, found by halving. */
final class CompactPlaces implements Places {
    private static final int LONGEST = 12;

    private final long[] postcodes;
    private final int[] eastings;
    private final int[] northings;
    private final short[] councils;
    private final List<String> councilNames;

    private CompactPlaces(Builder built) {
        postcodes = Arrays.copyOf(built.postcodes, built.size);
        eastings = Arrays.copyOf(built.eastings, built.size);
        northings = Arrays.copyOf(built.northings, built.size);
        councils = Arrays.copyOf(built.councils, built.size);
        councilNames = List.copyOf(built.councilNames);
    }

    @Override
    public Optional<Place> find(String postcode) {
        int at = Arrays.binarySearch(postcodes, number(postcode));
        return at < 0
                ? Optional.empty()
                : Optional.of(new Place(councilNames.get(councils[at]), eastings[at], northings[at]));
    }

    /** Sorts as the text does; -1 for what is no postcode. */
    private static long number(String postcode) {
        if (postcode.length() > LONGEST) {
            return -1;
        }
        long number = 0;
        for (int at = 0; at < LONGEST; at++) {
            int digit = 0;
            if (at < postcode.length()) {
                char letter = postcode.charAt(at);
                if (letter >= '0' && letter <= '9') {
                    digit = letter - '0' + 1;
                } else if (letter >= 'A' && letter <= 'Z') {
                    digit = letter - 'A' + 11;
                } else {
                    return -1;
                }
            }
            number = number * 37 + digit;
        }
        return number;
    }

    /** Takes postcodes in any order; of one given twice the first counts. */
    static final class Builder {
        private long[] postcodes = new long[1 << 12];
        private int[] eastings = new int[1 << 12];
        private int[] northings = new int[1 << 12];
        private short[] councils = new short[1 << 12];
        private int size;
        private boolean inOrder = true;
        private final List<String> councilNames = new ArrayList<>();
        private final Map<String, Short> councilNumbers = new HashMap<>();

        void add(String postcode, String council, int easting, int northing) {
            long number = number(postcode);
            if (number < 0) {
                return;
            }
            if (size == postcodes.length) {
                grow();
            }
            inOrder &= size == 0 || postcodes[size - 1] < number;
            postcodes[size] = number;
            eastings[size] = easting;
            northings[size] = northing;
            councils[size] = councilNumbers.computeIfAbsent(council, name -> {
                councilNames.add(name);
                return (short) (councilNames.size() - 1);
            });
            size++;
        }

        private void grow() {
            postcodes = Arrays.copyOf(postcodes, size * 2);
            eastings = Arrays.copyOf(eastings, size * 2);
            northings = Arrays.copyOf(northings, size * 2);
            councils = Arrays.copyOf(councils, size * 2);
        }

        CompactPlaces build() {
            return inOrder ? new CompactPlaces(this) : sorted().build();
        }

        private Builder sorted() {
            var order = new Integer[size];
            Arrays.setAll(order, at -> at);
            Arrays.sort(order, (one, other) -> Long.compare(postcodes[one], postcodes[other]));
            var sorted = new Builder();
            long last = -1;
            for (int at : order) {
                if (postcodes[at] != last) {
                    sorted.add(text(postcodes[at]), councilNames.get(councils[at]), eastings[at], northings[at]);
                }
                last = postcodes[at];
            }
            return sorted;
        }

        private static String text(long number) {
            var text = new StringBuilder();
            for (long rest = number; rest > 0; rest /= 37) {
                int digit = (int) (rest % 37);
                if (digit > 0) {
                    text.append((char) (digit <= 10 ? '0' + digit - 1 : 'A' + digit - 11));
                }
            }
            return text.reverse().toString();
        }
    }
}
