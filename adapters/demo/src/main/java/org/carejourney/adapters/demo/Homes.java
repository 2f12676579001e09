package org.carejourney.adapters.demo;

import static org.carejourney.domain.code.PlacementProvider.PR0;
import static org.carejourney.domain.code.PlacementProvider.PR1;
import static org.carejourney.domain.code.PlacementProvider.PR2;
import static org.carejourney.domain.code.PlacementProvider.PR3;
import static org.carejourney.domain.code.PlacementProvider.PR4;
import static org.carejourney.domain.code.PlacementProvider.PR5;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.adapters.demo.InventedPlaces.Reach;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;

/** Finds a home for a child: who provides it, and where it is. */
final class Homes {
    /** Since then the council has recruited more carers of its own. */
    private static final LocalDate OWN_CARERS_SCHEME = LocalDate.of(2017, 5, 1);

    private static final String OWN_FOSTERING_SERVICE = "2310001";
    private static final int AGENCIES = 9;
    private static final int CHILDRENS_HOMES = 40;

    private static final Weights<PlacementProvider> OF_CHILDRENS_HOMES =
            Weights.of(25, PR1).and(66, PR4).and(9, PR5);
    private static final Weights<PlacementProvider> OF_SUPPORTED_LIVING =
            Weights.of(15, PR1).and(55, PR4).and(30, PR5);
    private static final Weights<PlacementProvider> OF_AGENCIES =
            Weights.of(78, PR4).and(22, PR5);
    private static final Weights<PlacementProvider> OF_ADOPTERS =
            Weights.of(70, PR1).and(12, PR2).and(18, PR5);

    private final InventedPlaces places;

    Homes(InventedPlaces places) {
        this.places = places;
    }

    /**
     * @param homePostcode where the family lives: a child placed with parents may return there
     * @param not the postcode that the child leaves, so that a move is a move
     */
    Where find(Chance chance, PlacementType type, LocalDate on, String homePostcode, String not) {
        if (type == PlacementType.Z1) {
            return new Where(type, Optional.empty(), postcode(chance, inside(chance, 0.5, 0.3), not), "");
        }
        var provider = provider(chance, type, on);
        var postcode =
                type == PlacementType.P1 && !homePostcode.isEmpty() && !homePostcode.equals(not) && chance.happens(0.6)
                        ? homePostcode
                        : postcode(chance, reach(chance, type, provider), not);
        return new Where(type, Optional.of(provider), postcode, urn(chance, type, provider));
    }

    /** Where some family of the council lives. */
    String ofAFamily(Chance chance) {
        return places.postcode(chance, Reach.INSIDE);
    }

    /** A temporary stay, at a place nobody writes down. */
    static Where away(PlacementType type) {
        return new Where(type, Optional.empty(), "", "");
    }

    private static PlacementProvider provider(Chance chance, PlacementType type, LocalDate on) {
        return switch (type) {
            case P1 -> PR0;
            case U1, U2, U3 -> PR1;
            case U4, U5, U6 -> fostering(chance, on);
            case A3, A4, A5, A6 -> chance.oneOf(OF_ADOPTERS);
            case K2 -> chance.oneOf(OF_CHILDRENS_HOMES);
            case H5, P2 -> chance.oneOf(OF_SUPPORTED_LIVING);
            case R2, R5 -> PR3;
            default -> PR4;
        };
    }

    private static PlacementProvider fostering(Chance chance, LocalDate on) {
        if (chance.happens(0.02)) {
            return PR2;
        }
        return chance.happens(on.isBefore(OWN_CARERS_SCHEME) ? 0.53 : 0.67) ? PR1 : chance.oneOf(OF_AGENCIES);
    }

    private static Reach reach(Chance chance, PlacementType type, PlacementProvider provider) {
        return switch (type) {
            case P1 -> inside(chance, 0.88, 0.10);
            case U1, U2, U3 -> inside(chance, 0.68, 0.21);
            case U4, U5, U6 -> provider == PR1 ? inside(chance, 0.80, 0.17) : inside(chance, 0.34, 0.32);
            case A3, A4, A5, A6 -> inside(chance, 0.2, 0.4);
            case K2 -> inside(chance, 0.3, 0.27);
            case H5, P2 -> inside(chance, 0.68, 0.24);
            default -> inside(chance, 0.1, 0.2);
        };
    }

    private static Reach inside(Chance chance, double inside, double near) {
        double where = chance.between(0.0, 1.0);
        if (where < inside) {
            return Reach.INSIDE;
        }
        return where < inside + near ? Reach.NEAR : Reach.FAR;
    }

    private String postcode(Chance chance, Reach reach, String not) {
        var found = places.postcode(chance, reach);
        while (found.equals(not)) {
            found = places.postcode(chance, reach);
        }
        return found;
    }

    private static String urn(Chance chance, PlacementType type, PlacementProvider provider) {
        if (type.isFostering()) {
            return provider == PR1 ? OWN_FOSTERING_SERVICE : "232" + "%04d".formatted(chance.between(1, AGENCIES));
        }
        return switch (type) {
            case K1, K2, R1, S1 -> "234" + "%04d".formatted(chance.between(1, CHILDRENS_HOMES));
            default -> "";
        };
    }
}
