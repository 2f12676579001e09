package org.carejourney.domain.placing;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.care.CameIntoCare;
import org.carejourney.domain.care.Moved;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.plan.NoticesGiven;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PlacementSpell;

/** What must be approved of a placement and told to whom, and by when. */
final class PlacingClocks {
    static final LocalClock SETTLE_SCHOOL = LocalClock.workingDaysUsually(
            5, "PLACING_SETTLE_SCHOOL_WITHIN", "Settle school in years 10 and 11 after a move that was not planned");

    /** @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 11 and 13(4)" */
    private static final WorkingDays IN_AN_EMERGENCY = workingDays(5);

    private static final int AGE_BEFORE_YEAR_10 = 14;
    private static final int AGE_BEFORE_YEAR_11 = 15;

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    PlacingClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    static boolean isOutside(PlacementSpell spell, ClockSettings settings) {
        return settings.area()
                .flatMap(area -> area.has(Placements.first(spell).placementPostcode()))
                .filter(isInside -> !isInside)
                .isPresent();
    }

    /**
     * Relatives and friends, the council's own foster carers, parents and adopters are outside the rule: each kind of
     * placement has an approval of its own.
     */
    static boolean needsApproval(PlacementSpell spell, ClockSettings settings) {
        var first = Placements.first(spell);
        var type = first.placement();
        boolean ownCarer = type.isFostering()
                && first.provider().filter(PlacementProvider.PR1::equals).isPresent();
        return isOutside(spell, settings)
                && !ownCarer
                && !type.isFosteringByRelative()
                && !type.isForAdoption()
                && type != PlacementType.P1;
    }

    /** A move, not the coming into care, in the two school years before examinations. */
    static boolean isMoveInKeyStage4(CareRecord record, PlacementSpell spell) {
        var start = spell.start();
        boolean isMove = record.periodsOfCare().stream()
                .noneMatch(period -> period.start().equals(start));
        int schoolYear = start.getMonthValue() >= Month.SEPTEMBER.getValue() ? start.getYear() : start.getYear() - 1;
        return isMove
                && record.born()
                        .map(born -> Ages.on(born, LocalDate.of(schoolYear, Month.AUGUST, 31)))
                        .filter(age -> age == AGE_BEFORE_YEAR_10 || age == AGE_BEFORE_YEAR_11)
                        .isPresent();
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (var spell : record.spells()) {
            if (!settings.isInUseOn(spell.start())) {
                continue;
            }
            if (ConnectedPersons.isOne(spell)) {
                all.add(connected(spell));
            }
            if (needsApproval(spell, settings)) {
                all.add(outOfArea(spell));
            }
            if (isOutside(spell, settings)) {
                all.add(host(spell));
            }
            if (isMoveInKeyStage4(record, spell)) {
                all.add(school(spell));
            }
        }
        return all;
    }

    private Obligation connected(PlacementSpell spell) {
        var carer = new ConnectedPersons(record, spell);
        var task = carer.isTemporary() ? PlacingTask.PLACING_DECIDE_CONNECTED : PlacingTask.PLACING_APPROVE_CONNECTED;
        return Clock.of(ObligationKind.CONNECTED_PERSON, trigger(spell), carer.due(settings), task.rule())
                .metOn(carer.approvedInFull())
                .until(ended(spell))
                .judgedAt(asAt);
    }

    /** The step at which the approval of a connected person stands. */
    PlacingTask step(Obligation connected) {
        var spell = record.spells().stream()
                .filter(one ->
                        Placements.first(one).id().equals(connected.trigger().fact()))
                .findFirst()
                .orElseThrow();
        var carer = new ConnectedPersons(record, spell);
        if (!carer.isTemporary()) {
            return PlacingTask.PLACING_APPROVE_CONNECTED;
        }
        return carer.mustEnd(asAt) ? PlacingTask.PLACING_END_UNAPPROVED : PlacingTask.PLACING_DECIDE_CONNECTED;
    }

    private Obligation outOfArea(PlacementSpell spell) {
        return Clock.of(
                        ObligationKind.OUT_OF_AREA,
                        trigger(spell),
                        isPlanned(spell) ? spell.start() : settings.calendar().after(spell.start(), IN_AN_EMERGENCY),
                        PlacingTask.PLACING_APPROVE_OUT_OF_AREA.rule())
                .metOn(record.all(OutOfAreaApproved.class).stream()
                        .filter(approved -> approved.placement()
                                .equals(Placements.first(spell).id()))
                        .map(OutOfAreaApproved::on)
                        .findFirst())
                .until(ended(spell))
                .judgedAt(asAt);
    }

    private Obligation host(PlacementSpell spell) {
        return Clock.of(
                        ObligationKind.HOST_AUTHORITY,
                        trigger(spell),
                        settings.calendar().after(spell.start(), IN_AN_EMERGENCY),
                        PlacingTask.PLACING_TELL_HOST.rule())
                .metOn(Days.earliest(
                        notices(spell)
                                .filter(notices -> notices.to().contains(NoticesGiven.Addressee.HOST_AUTHORITY))
                                .map(NoticesGiven::on),
                        record.all(HostAuthorityTold.class).stream()
                                .filter(told -> told.placement()
                                        .equals(Placements.first(spell).id()))
                                .map(HostAuthorityTold::on)
                                .findFirst()))
                .until(ended(spell))
                .judgedAt(asAt);
    }

    /** It is asked for by itself only once the notices of the placement have left that council out. */
    boolean isLeftOut(Obligation host) {
        return record.all(NoticesGiven.class).stream()
                .anyMatch(notices -> notices.placement().equals(host.trigger().fact()));
    }

    private Optional<NoticesGiven> notices(PlacementSpell spell) {
        return record.all(NoticesGiven.class).stream()
                .filter(notices ->
                        notices.placement().equals(Placements.first(spell).id()))
                .findFirst();
    }

    private Obligation school(PlacementSpell spell) {
        return Clock.of(
                        ObligationKind.KEY_STAGE_4,
                        trigger(spell),
                        isPlanned(spell) ? spell.start() : settings.after(spell.start(), SETTLE_SCHOOL),
                        PlacingTask.PLACING_SETTLE_SCHOOL.rule())
                .metOn(record.all(SchoolInKeyStage4.class).stream()
                        .filter(settled -> settled.placement()
                                .equals(Placements.first(spell).id()))
                        .map(SchoolInKeyStage4::on)
                        .findFirst())
                .until(ended(spell))
                .judgedAt(asAt);
    }

    /** A placement that was planned is approved before it begins; where nobody said so, it is taken as an emergency. */
    private boolean isPlanned(PlacementSpell spell) {
        return record.all(Moved.class).stream()
                        .anyMatch(moved -> moved.on().equals(spell.start())
                                && moved.review()
                                        .filter(Moved.ReviewFirst.HELD::equals)
                                        .isPresent())
                || record.all(CameIntoCare.class).stream()
                        .anyMatch(came -> came.on().equals(spell.start())
                                && came.decided() == CameIntoCare.Decided.APPROVED_BEFORE);
    }

    private Optional<LocalDate> ended(PlacementSpell spell) {
        return Days.earliest(record.ended(spell), record.cameOfAge(asAt));
    }

    private static Trigger trigger(PlacementSpell spell) {
        return new Trigger(Placements.first(spell).id(), "Placement began", spell.start());
    }
}
