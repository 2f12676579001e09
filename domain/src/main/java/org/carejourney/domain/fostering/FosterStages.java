package org.carejourney.domain.fostering;

import java.time.LocalDate;

/** Which stage the facts come to. */
final class FosterStages {
    private FosterStages() {}

    static FosterStage of(FosterHousehold household, LocalDate day) {
        if (household.approval().isPresent()) {
            return ofApproved(household, day);
        }
        if (household.stoppedOn().isPresent()) {
            return FosterStage.STOPPED;
        }
        if (household.failedChecks().isPresent() || household.isRefusedForGood()) {
            return FosterStage.NOT_APPROVED;
        }
        if (household.pause().isPresent()) {
            return FosterStage.PAUSED;
        }
        return household.application().isPresent() ? ofApplicant(household) : beforeApplying(household);
    }

    private static FosterStage ofApproved(FosterHousehold household, LocalDate day) {
        if (household.isApprovedOn(day)) {
            return household.endsOn().isPresent() ? FosterStage.LEAVING : FosterStage.APPROVED;
        }
        return FosterStage.LEFT;
    }

    private static FosterStage beforeApplying(FosterHousehold household) {
        return household.visit().isPresent() ? FosterStage.VISITED : FosterStage.ENQUIRY;
    }

    private static FosterStage ofApplicant(FosterHousehold household) {
        if (household.checks().isEmpty()) {
            return FosterStage.STAGE_1;
        }
        if (household.undecided().isPresent()) {
            return FosterStage.DECISION;
        }
        if (household.toBeAnswered().isPresent()) {
            return FosterStage.AGAINST;
        }
        return household.forPanel().isPresent() ? FosterStage.PANEL : FosterStage.STAGE_2;
    }
}
