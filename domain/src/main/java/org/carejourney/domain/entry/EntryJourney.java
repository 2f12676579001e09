package org.carejourney.domain.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CameIntoCare;
import org.carejourney.domain.care.StayedADayAtMost;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Coming into care, its legal footing, and its end. */
public final class EntryJourney implements Journey {
    public static final Act COME_INTO_CARE = new ComeIntoCare();
    static final Act CHANGE_LEGAL_FOOTING = new ChangeLegalFooting();
    static final Act LEAVE_CARE = new LeaveCare();
    static final Act NAME_OFFICER = new NameReviewingOfficer();
    static final Act DECIDE_ACCOMMODATION = new DecideAccommodation();
    static final Act DELEGATE_AUTHORITY = new DelegateAuthority();

    @Override
    public String title() {
        return "Entering and leaving care";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.REVIEWING_OFFICER,
                ObligationKind.EMERGENCY_ACCOMMODATION,
                ObligationKind.DELEGATED_AUTHORITY);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(EntryTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new EntryClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        var clocks = new EntryClocks(then, settings, today);
        return clocks.obligations().stream()
                .filter(Obligation::isOpen)
                .filter(open -> open.kind() != ObligationKind.DELEGATED_AUTHORITY || clocks.isLeftOpenByPlan(open))
                .map(open -> Work.on(open, task(open), open.trigger().on()))
                .toList();
    }

    private static EntryTask task(Obligation open) {
        return switch (open.kind()) {
            case REVIEWING_OFFICER -> EntryTask.ENTRY_NAME_OFFICER;
            case EMERGENCY_ACCOMMODATION -> EntryTask.ENTRY_DECIDE_ACCOMMODATION;
            case DELEGATED_AUTHORITY -> EntryTask.ENTRY_DELEGATE_AUTHORITY;
            default -> throw new IllegalArgumentException(open.kind() + " is not of coming into care");
        };
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(
                COME_INTO_CARE,
                CHANGE_LEGAL_FOOTING,
                LEAVE_CARE,
                NAME_OFFICER,
                DECIDE_ACCOMMODATION,
                DELEGATE_AUTHORITY);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                CameIntoCare.class,
                StayedADayAtMost.class,
                Disabilities.class,
                ReviewingOfficerNamed.class,
                AccommodationDecided.class,
                AuthorityDelegated.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(EntryClocks.NAME_OFFICER, EntryClocks.DECIDE_ACCOMMODATION);
    }

    @Override
    public List<String> concerns(CareRecord then, ClockSettings settings, LocalDate today) {
        var concerns = new ArrayList<String>();
        for (var period : then.periodsOfCare()) {
            if (period.isOpen()) {
                concerns.addAll(notApproved(then, period));
            }
        }
        return concerns;
    }

    private static List<String> notApproved(CareRecord record, PeriodOfCare period) {
        return record.all(AccommodationDecided.class).stream()
                .filter(decided -> decided.period().equals(period.first().id()) && !decided.approved())
                .map(decided -> "Accommodation was not approved on %s, and the child is still accommodated: %s"
                        .formatted(DayWords.of(decided.on()), decided.why()))
                .toList();
    }
}
