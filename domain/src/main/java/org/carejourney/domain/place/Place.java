package org.carejourney.domain.place;

/**
 * Where a postcode lies.
 *
 * @param council GSS code of the upper-tier council
 * @param easting metres on the national grid
 * @param northing metres on the national grid
 */
public record Place(String council, int easting, int northing) {
    private static final double METRES_IN_A_MILE = 1609.344;

    /**
     * Straight-line miles to another place, rounded to one decimal as the DfE does, in tenths of a mile, so that exactly
     * 20.0 miles can be told from more.
     */
    public long tenthsOfMilesTo(Place other) {
        double metres = Math.hypot(easting - other.easting, northing - other.northing);
        return Math.round(metres / METRES_IN_A_MILE * 10);
    }
}
