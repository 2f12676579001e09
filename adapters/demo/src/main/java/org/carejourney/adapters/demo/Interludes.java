package org.carejourney.adapters.demo;

import static org.carejourney.domain.code.PlacementType.T1;
import static org.carejourney.domain.code.PlacementType.T2;
import static org.carejourney.domain.code.PlacementType.T3;
import static org.carejourney.domain.code.PlacementType.T4;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.PlacementType;

/** What happens while a child stays with the same carers: hospital and holidays, a house move, a match for good. */
final class Interludes {
    private static final Weights<PlacementType> AWAY =
            Weights.of(45, T1).and(15, T2).and(22, T3).and(18, T4);

    /** Long enough for something to happen in it. */
    private static final int LONG_ENOUGH = 120;

    private static final int A_MONTH = 31;

    private static final double AWAY_IN_A_YEAR = 0.07;
    private static final double HOUSE_MOVES_IN_A_YEAR = 0.02;

    private final Chance chance;
    private final CarePlan plan;
    private final Homes homes;

    Interludes(Chance chance, CarePlan plan, Homes homes) {
        this.chance = chance;
        this.plan = plan;
        this.homes = homes;
    }

    /** The stays with what happens in between. */
    List<Stay> into(List<Stay> stays) {
        var all = new ArrayList<Stay>();
        for (int i = 0; i < stays.size(); i++) {
            var until = i + 1 < stays.size() ? stays.get(i + 1).from() : plan.end();
            var moveAwayTo = i + 1 < stays.size() ? stays.get(i + 1).where().postcode() : "";
            with(stays.get(i), until, moveAwayTo, all);
        }
        return List.copyOf(all);
    }

    private void with(Stay stay, LocalDate until, String moveAwayTo, List<Stay> all) {
        all.add(stay);
        long days = ChronoUnit.DAYS.between(stay.from(), until);
        if (days < LONG_ENOUGH) {
            return;
        }
        var change = change(stay, days)
                .filter(next -> !next.where().postcode().equals(moveAwayTo))
                .filter(next -> next.from().isBefore(until.minusDays(A_MONTH)));
        change.ifPresentOrElse(
                next -> {
                    away(stay, next.from(), all);
                    all.add(next);
                    away(next, until, all);
                },
                () -> away(stay, until, all));
    }

    /** The carers move house, or are approved for good. */
    private Optional<Stay> change(Stay stay, long days) {
        var where = stay.where();
        if (!where.type().isFostering()) {
            return Optional.empty();
        }
        var forGood = forGood(where.type());
        boolean willStay = plan.outcome() == Outcome.ADULTHOOD && days > 900;
        if (forGood.isPresent() && willStay && chance.happens(0.7)) {
            var on = stay.from().plusDays(chance.between(240, 700));
            return Optional.of(
                    Stay.sameCarer(on, new Where(forGood.get(), where.provider(), where.postcode(), where.urn())));
        }
        if (chance.happens(HOUSE_MOVES_IN_A_YEAR * days / 365)) {
            var on = stay.from().plusDays(chance.between(A_MONTH, (int) days - 1));
            var next = homes.find(chance, where.type(), on, "", where.postcode());
            return Optional.of(
                    Stay.sameCarer(on, new Where(where.type(), where.provider(), next.postcode(), where.urn())));
        }
        return Optional.empty();
    }

    private static Optional<PlacementType> forGood(PlacementType type) {
        return switch (type) {
            case U6 -> Optional.of(PlacementType.U4);
            case U3 -> Optional.of(PlacementType.U1);
            default -> Optional.empty();
        };
    }

    private void away(Stay stay, LocalDate until, List<Stay> all) {
        long days = ChronoUnit.DAYS.between(stay.from(), until);
        if (days < LONG_ENOUGH
                || stay.where().type().isForAdoption()
                || !chance.happens(Math.min(0.6, AWAY_IN_A_YEAR * days / 365))) {
            return;
        }
        var type = chance.oneOf(AWAY);
        boolean ofACarer = stay.where().type().isFostering();
        if (type == T3 && !ofACarer) {
            return;
        }
        var from = stay.from().plusDays(chance.between(20, (int) days - A_MONTH - 20));
        var back = from.plusDays(length(type));
        if (!plan.court().changesBetween(from.minusDays(1), back.plusDays(1))) {
            all.add(Stay.away(from, Homes.away(type)));
            all.add(Stay.back(back, stay.where()));
        }
    }

    private int length(PlacementType type) {
        return switch (type) {
            case T1 -> chance.between(1, 26);
            case T4 -> chance.between(1, 6);
            default -> chance.between(4, 14);
        };
    }
}
