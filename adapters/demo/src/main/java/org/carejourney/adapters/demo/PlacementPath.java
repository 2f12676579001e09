package org.carejourney.adapters.demo;

import static org.carejourney.domain.code.PlacementType.A5;
import static org.carejourney.domain.code.PlacementType.A6;
import static org.carejourney.domain.code.PlacementType.P1;
import static org.carejourney.domain.code.PlacementType.R5;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonPlacementChanged;

/** Where a child lives through one period of care: first homes that do not last, then, for most, one that does. */
final class PlacementPath {
    private static final Weights<ReasonPlacementChanged> REASONS = Weights.of(48, ReasonPlacementChanged.CARPL)
            .and(13, ReasonPlacementChanged.CREQB)
            .and(9, ReasonPlacementChanged.CREQO)
            .and(6, ReasonPlacementChanged.CHILD)
            .and(7, ReasonPlacementChanged.LAREQ)
            .and(11, ReasonPlacementChanged.OTHER)
            .and(2, ReasonPlacementChanged.ALLEG)
            .and(1.5, ReasonPlacementChanged.STAND)
            .and(0.5, ReasonPlacementChanged.APPRR)
            .and(2, ReasonPlacementChanged.CLOSE);

    /** So much time passes before the next move or the end of care. */
    private static final int A_WEEK_OR_TWO = 10;

    private final Chance chance;
    private final CarePlan plan;
    private final Homes homes;
    private final String homePostcode;
    private final List<Stay> stays = new ArrayList<>();
    private boolean lastWasShort = true;

    PlacementPath(Chance chance, CarePlan plan, Homes homes, String homePostcode) {
        this.chance = chance;
        this.plan = plan;
        this.homes = homes;
        this.homePostcode = homePostcode;
    }

    /** @param firstHome where the child comes first */
    List<Stay> from(Where firstHome) {
        stays.add(Stay.first(plan.start(), firstHome));
        boolean withFutureParents =
                plan.adoption().filter(AdoptionPath::byFosterCarers).isPresent();
        if (!withFutureParents) {
            move();
        }
        plan.adoption().filter(ignored -> plan.outcome() == Outcome.ADOPTION).ifPresent(this::placeForAdoption);
        if (plan.outcome() == Outcome.HOME) {
            returnToParentsUnderTheOrder();
        }
        return new Interludes(chance.of("interludes", 0), plan, homes).into(stays);
    }

    private void move() {
        var last = plan.adoption()
                .map(adoption -> adoption.placed().minusDays(30))
                .orElse(plan.end().minusDays(A_WEEK_OR_TWO));
        var at = plan.start();
        while (true) {
            at = at.plusDays(daysUntilNextMove(at));
            if (!at.isBefore(last) || at.isAfter(Demo.TODAY)) {
                return;
            }
            moveTo(KindsOfHome.next(chance, plan, at), at);
        }
    }

    private int daysUntilNextMove(LocalDate from) {
        int age = plan.ageOn(from);
        boolean first = stays.size() == 1;
        double hurry = first ? 0.5 : (lastWasShort ? shortAgain(age) : 0.36);
        lastWasShort = chance.happens(hurry);
        if (lastWasShort) {
            return A_WEEK_OR_TWO + chance.waitingDays(95);
        }
        double years = age < 9 ? 6.5 : age < 14 ? 4.3 : 2.5;
        return 60 + chance.waitingDays(365 * years);
    }

    private static double shortAgain(int age) {
        return age < 10 ? 0.4 : 0.62;
    }

    private void moveTo(PlacementType type, LocalDate on) {
        var before = stays.getLast().where();
        var next = homes.find(chance, type, on, homePostcode, before.postcode());
        var because = type == R5 ? ReasonPlacementChanged.CUSTOD : chance.oneOf(REASONS);
        stays.add(Stay.move(on, next, because));
    }

    private void placeForAdoption(AdoptionPath adoption) {
        var before = stays.getLast().where();
        if (adoption.byFosterCarers()) {
            stays.add(Stay.sameCarer(adoption.placed(), new Where(A5, before.provider(), before.postcode(), "")));
        } else {
            var family = homes.find(chance, A6, adoption.placed(), homePostcode, before.postcode());
            stays.add(Stay.move(adoption.placed(), family, ReasonPlacementChanged.CARPL));
        }
    }

    private void returnToParentsUnderTheOrder() {
        var on = plan.end().minusDays(chance.between(40, 150));
        boolean lastHomeWasLongEnough = stays.getLast().from().plusDays(30).isBefore(on);
        boolean isWithParents = stays.getLast().where().type() == P1;
        if (lastHomeWasLongEnough
                && !isWithParents
                && KindsOfHome.mayLiveWithParents(plan, on)
                && !on.isAfter(Demo.TODAY)
                && chance.happens(0.45)) {
            var before = stays.getLast().where();
            stays.add(Stay.move(
                    on, homes.find(chance, P1, on, homePostcode, before.postcode()), ReasonPlacementChanged.CARPL));
        }
    }
}
