package org.carejourney.application.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.meeting.Action;
import org.carejourney.domain.meeting.Concerns;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.meeting.MeetingPlanned;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;

final class ShowMeetingsService implements ShowMeetings {
    private static final Comparator<Meeting> LATEST_FIRST = Comparator.comparing((Meeting meeting) ->
                    meeting.planned().map(MeetingPlanned::meetingOn).orElseThrow())
            .reversed();

    private final OutPorts out;

    ShowMeetingsService(OutPorts out) {
        this.out = out;
    }

    @Override
    public List<Line> all(Actor by) {
        return meetings(by)
                .sorted(LATEST_FIRST)
                .map(meeting -> new Line(meeting, next(by, meeting)))
                .toList();
    }

    private Stream<Meeting> meetings(Actor by) {
        return out.careRecords().of(Subject.MEETING).stream()
                .map(record -> Meeting.of(record.asAt(out.clock().today())))
                .filter(meeting -> maySee(by, meeting));
    }

    private static boolean maySee(Actor by, Meeting meeting) {
        return meeting.planned().isPresent()
                && (worksOnIt(by) || meeting.published().isPresent());
    }

    private static boolean worksOnIt(Actor by) {
        return by.may(Permission.OPEN_FIGURES);
    }

    private Optional<WorkItem> next(Actor by, Meeting meeting) {
        return worksOnIt(by)
                ? out.workItems().openOf(meeting.id()).stream()
                        .filter(item -> item.journey().kind() == ObligationKind.BOARD_REPORT)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Optional<View> find(Actor by, ChildId meeting) {
        return Optional.of(meeting)
                .filter(id -> id.subject() == Subject.MEETING)
                .flatMap(out.careRecords()::find)
                .filter(record -> maySee(by, Meeting.of(record.asAt(out.clock().today()))))
                .map(record -> view(by, record));
    }

    private View view(Actor by, CareRecord record) {
        var today = out.clock().today();
        var meeting = Meeting.of(record.asAt(today));
        if (!worksOnIt(by)) {
            return new View(meeting, today, List.of(), List.of(), List.of(), List.of());
        }
        var clocks = Settings.clocks(out, Optional.empty());
        return new View(
                meeting,
                today,
                Obligation.inOrder(JourneyCatalogue.obligations(record, clocks, today).stream()),
                out.workItems().openOf(record.child()),
                out.careRecords().history(record.child()),
                Concerns.of(meeting, clocks, today));
    }

    @Override
    public List<Outstanding> outstanding(Actor by) {
        return meetings(by)
                .flatMap(meeting -> meeting.actions().stream()
                        .filter(Action::isOpen)
                        .map(action -> new Outstanding(meeting, action)))
                .sorted(Comparator.comparing(one -> one.action().due()))
                .toList();
    }
}
