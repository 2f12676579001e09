package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** A dentist for every child, and checks at the dentist's interval. */
public final class DentalJourney implements Journey {
    static final Act REGISTER = new RegisterWithDentist();
    static final Act CHECK = new RecordDentalCheck();

    @Override
    public String title() {
        return "Dental checks";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.DENTIST, ObligationKind.DENTAL_CHECK);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(DentalTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new DentalClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return obligations(then, settings, today).stream()
                .filter(Obligation::isOpen)
                .map(open -> work(open, settings))
                .toList();
    }

    private static Work work(Obligation open, ClockSettings settings) {
        var start = open.trigger().on();
        if (open.kind() == ObligationKind.DENTIST) {
            return Work.on(open, DentalTask.REGISTER_WITH_DENTIST, start);
        }
        var opens = settings.before(open.due(), DentalClocks.OPENS);
        return Work.on(open, DentalTask.SEE_DENTIST, opens.isAfter(start) ? opens : start);
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(CHECK, REGISTER);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(DentistRegistered.class, DentalCheck.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(DentalClocks.REGISTER_WITHIN, DentalClocks.USUAL_RECALL, DentalClocks.OPENS);
    }
}
