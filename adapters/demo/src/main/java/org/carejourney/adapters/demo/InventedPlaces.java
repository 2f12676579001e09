package org.carejourney.adapters.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.place.Place;
import org.carejourney.domain.place.Places;

/**
 * A directory of postcodes that look like real ones and are none: their districts do not exist. The councils they lie
 * in, and the distances between them, are those of the real neighbourhood.
 */
final class InventedPlaces implements Places {
    static final String COUNCIL = "E08000031";
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int IN_EACH_DISTRICT = 60;

    /** How far a place is from the council. */
    enum Reach {
        /** Inside the council's boundary. */
        INSIDE,
        /** In a neighbouring council, within twenty miles of any home. */
        NEAR,
        /** More than twenty miles from any home. */
        FAR
    }

    /** A postcode with its place; written as in the directory, with a space. */
    record Address(String postcode, Place place) {
        String normalised() {
            return Places.normalise(postcode);
        }
    }

    private record District(String outward, String council, Reach reach, int easting, int northing, int spread) {}

    private static final List<District> DISTRICTS = List.of(
            new District("WV41", COUNCIL, Reach.INSIDE, 391_500, 298_500, 1_800),
            new District("WV42", COUNCIL, Reach.INSIDE, 389_300, 300_400, 1_600),
            new District("WV43", COUNCIL, Reach.INSIDE, 393_800, 300_900, 1_600),
            new District("WV44", COUNCIL, Reach.INSIDE, 394_600, 296_600, 1_600),
            new District("WV45", COUNCIL, Reach.INSIDE, 389_000, 296_700, 1_600),
            new District("DY41", "E08000027", Reach.NEAR, 394_300, 288_900, 2_500),
            new District("WS41", "E08000030", Reach.NEAR, 401_400, 298_600, 2_500),
            new District("WS42", "E08000028", Reach.NEAR, 400_600, 290_400, 2_500),
            new District("WS43", "E08000025", Reach.NEAR, 406_800, 287_000, 3_000),
            new District("WV48", "E10000028", Reach.NEAR, 386_300, 303_900, 1_200),
            new District("WS44", "E10000028", Reach.NEAR, 398_000, 310_100, 2_000),
            new District("TF41", "E06000020", Reach.NEAR, 372_500, 308_000, 2_000),
            new District("SY41", "E06000051", Reach.FAR, 345_500, 313_000, 4_000),
            new District("ST44", "E06000021", Reach.FAR, 388_300, 347_200, 3_500),
            new District("WR41", "E10000034", Reach.FAR, 385_200, 253_500, 4_000),
            new District("HR41", "E06000019", Reach.FAR, 351_000, 240_200, 6_000),
            new District("CV71", "E08000026", Reach.FAR, 434_500, 279_000, 3_500),
            new District("DE41", "E06000015", Reach.FAR, 435_600, 336_200, 4_000),
            new District("NG41", "E06000018", Reach.FAR, 457_100, 340_400, 4_000));

    private final Map<Reach, List<Address>> byReach = new HashMap<>();
    private final Map<String, Place> byPostcode = new HashMap<>();
    private final List<Address> all = new ArrayList<>();

    /** The directory of one seed. */
    InventedPlaces(long seed) {
        for (var district : DISTRICTS) {
            var chance = Chance.of(seed).of("district " + district.outward(), 0);
            for (int i = 0; i < IN_EACH_DISTRICT; i++) {
                int first = i / LETTERS.length();
                var inward =
                        "%d%c%c".formatted(first, LETTERS.charAt(i % LETTERS.length()), LETTERS.charAt((i * 7) % 19));
                var place = new Place(
                        district.council(),
                        district.easting() + chance.between(-district.spread(), district.spread()),
                        district.northing() + chance.between(-district.spread(), district.spread()));
                add(district.reach(), new Address(district.outward() + " " + inward, place));
            }
        }
    }

    private void add(Reach reach, Address address) {
        byReach.computeIfAbsent(reach, ignored -> new ArrayList<>()).add(address);
        byPostcode.put(address.normalised(), address.place());
        all.add(address);
    }

    List<Address> addresses() {
        return List.copyOf(all);
    }

    /** Some postcode there, without its space. */
    String postcode(Chance chance, Reach reach) {
        return chance.oneOf(byReach.getOrDefault(reach, all)).normalised();
    }

    @Override
    public Optional<Place> find(String postcode) {
        return Optional.ofNullable(byPostcode.get(postcode));
    }
}
