package org.carejourney.domain.permanence.guardianship;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.permanence.TimeInCare;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Special guardianship, from the notice to the order. */
public final class GuardianshipJourney implements Journey {
    @Override
    public String title() {
        return "Special guardianship";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.GUARDIANSHIP_REPORT, ObligationKind.GUARDIANSHIP_ORDER);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(GuardianshipTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return TimeInCare.all(then, settings, asAt).stream()
                .flatMap(time -> new GuardianshipClocks(time).obligations().stream())
                .toList();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return TimeInCare.now(then, settings, today).stream()
                .flatMap(time -> new GuardianshipClocks(time).work().stream())
                .toList();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(
                GuardianshipActs.NOTICE, GuardianshipActs.REPORT, GuardianshipActs.SUPPORT, GuardianshipActs.OUTCOME);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                GuardianshipNotice.class,
                GuardianshipReportSent.class,
                GuardianshipSupportAgreed.class,
                GuardianshipOutcome.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(
                GuardianshipClocks.REPORT_WITHIN, GuardianshipClocks.SUPPORT_WITHIN, GuardianshipClocks.ORDER_WITHIN);
    }
}
