package org.carejourney.domain.placing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.placing.ConnectedPersonApproved.Approval;
import org.carejourney.domain.placing.TemporaryApprovalExtended.Because;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.shared.FactId;

/**
 * Where the approval of one connected person stands. Relatives and friends with whom a child is matched for long, or who
 * are approved adopters, are foster carers already; the others are approved for a time and then for good, or the
 * placement ends.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 24 and 25"
 */
record ConnectedPersons(CareRecord record, PlacementSpell placement) {
    static final LocalClock APPROVE = LocalClock.workingDaysUsually(
            1, "PLACING_APPROVE_CONNECTED_WITHIN", "Approve a connected person after a child came to live with them");

    private static final Period TEMPORARY = Period.ofWeeks(16);
    private static final Period EXTENSION = Period.ofWeeks(8);

    /** @see "The Adoption and Children (Coronavirus) (Amendment) Regulations 2020, SI 2020/445" */
    private static final Period TEMPORARY_IN_2020 = Period.ofWeeks(24);

    private static final LocalDate LONGER_FROM = LocalDate.of(2020, 4, 24);
    private static final LocalDate LONGER_TO = LocalDate.of(2020, 9, 25);

    static boolean isOne(PlacementSpell spell) {
        return Placements.first(spell).placement() == PlacementType.U3;
    }

    private FactId id() {
        return Placements.first(placement).id();
    }

    Optional<ConnectedPersonApproved> approval() {
        return record.all(ConnectedPersonApproved.class).stream()
                .filter(approved -> approved.placement().equals(id()))
                .findFirst();
    }

    boolean isTemporary() {
        return approval()
                .filter(approved -> approved.approval() == Approval.TEMPORARY)
                .isPresent();
    }

    /** The last day of a temporary approval before it is extended. */
    Optional<LocalDate> firstExpiry() {
        return approval()
                .filter(approved -> approved.approval() == Approval.TEMPORARY)
                .map(ConnectedPersonApproved::on)
                .map(on -> on.plus(on.isBefore(LONGER_FROM) || on.isAfter(LONGER_TO) ? TEMPORARY : TEMPORARY_IN_2020));
    }

    Optional<LocalDate> longestExtension() {
        return firstExpiry().map(last -> last.plus(EXTENSION));
    }

    Optional<TemporaryApprovalExtended> extension(Because because) {
        return record.all(TemporaryApprovalExtended.class).stream()
                .filter(extended -> extended.placement().equals(id()) && extended.because() == because)
                .findFirst();
    }

    /** The last day on which the child may live there without a full approval. */
    Optional<LocalDate> expiry() {
        return firstExpiry()
                .map(first -> record.all(TemporaryApprovalExtended.class).stream()
                        .filter(extended -> extended.placement().equals(id()))
                        .map(TemporaryApprovalExtended::until)
                        .filter(first::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(first));
    }

    Optional<ConnectedPersonDecided> decision() {
        return record.all(ConnectedPersonDecided.class).stream()
                .filter(decided -> decided.placement().equals(id()))
                .max(Comparator.comparing(ConnectedPersonDecided::on));
    }

    /** The day of the approval as a foster carer, at once or after a time. */
    Optional<LocalDate> approvedInFull() {
        return approval()
                .filter(approved -> approved.approval() == Approval.FULL)
                .map(ConnectedPersonApproved::on)
                .or(() -> decision().filter(ConnectedPersonDecided::approved).map(ConnectedPersonDecided::on));
    }

    LocalDate due(ClockSettings settings) {
        return expiry().orElseGet(() -> settings.after(placement.start(), APPROVE));
    }

    /** Refused, or the time is over: unless a review of the refusal goes on, the placement must end. */
    boolean mustEnd(LocalDate today) {
        var refused = decision().filter(decided -> !decided.approved());
        boolean isReviewed = extension(Because.REVIEW_OF_REFUSAL)
                .filter(review -> refused.filter(decided -> decided.on().isAfter(review.on()))
                        .isEmpty())
                .isPresent();
        boolean isOver = expiry().filter(today::isAfter).isPresent();
        return isOver || (refused.isPresent() && !isReviewed);
    }
}
