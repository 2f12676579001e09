package org.carejourney.domain.placing;

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

/** Approvals that a placement needs, and the council to be told where it lies in another's area. */
public final class PlacingJourney implements Journey {
    static final Act APPROVE_CONNECTED = new ApproveConnectedPerson();
    static final Act EXTEND_APPROVAL = new ExtendTemporaryApproval();
    static final Act DECIDE_CONNECTED = new DecideConnectedPerson();
    static final Act APPROVE_OUT_OF_AREA = new ApproveOutOfArea();
    static final Act TELL_HOST = new TellHostAuthority();
    static final Act SETTLE_SCHOOL = new SettleSchool();
    static final Act CHOOSE_HOUSEHOLD = new ChooseHousehold();

    @Override
    public String title() {
        return "Placing the child";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.CONNECTED_PERSON,
                ObligationKind.OUT_OF_AREA,
                ObligationKind.HOST_AUTHORITY,
                ObligationKind.KEY_STAGE_4);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(PlacingTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new PlacingClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        var clocks = new PlacingClocks(then, settings, today);
        return clocks.obligations().stream()
                .filter(Obligation::isOpen)
                .filter(open -> open.kind() != ObligationKind.HOST_AUTHORITY || clocks.isLeftOut(open))
                .map(open -> Work.on(open, task(clocks, open), open.trigger().on()))
                .toList();
    }

    private static PlacingTask task(PlacingClocks clocks, Obligation open) {
        return switch (open.kind()) {
            case CONNECTED_PERSON -> clocks.step(open);
            case OUT_OF_AREA -> PlacingTask.PLACING_APPROVE_OUT_OF_AREA;
            case HOST_AUTHORITY -> PlacingTask.PLACING_TELL_HOST;
            case KEY_STAGE_4 -> PlacingTask.PLACING_SETTLE_SCHOOL;
            default -> throw new IllegalArgumentException(open.kind() + " is no approval of a placement");
        };
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(
                APPROVE_CONNECTED,
                EXTEND_APPROVAL,
                DECIDE_CONNECTED,
                APPROVE_OUT_OF_AREA,
                TELL_HOST,
                SETTLE_SCHOOL,
                CHOOSE_HOUSEHOLD);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                ConnectedPersonApproved.class,
                TemporaryApprovalExtended.class,
                ConnectedPersonDecided.class,
                OutOfAreaApproved.class,
                HostAuthorityTold.class,
                SchoolInKeyStage4.class,
                FosteredWith.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(ConnectedPersons.APPROVE, PlacingClocks.SETTLE_SCHOOL);
    }
}
