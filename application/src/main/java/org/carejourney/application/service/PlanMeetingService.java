package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.PlanMeeting;
import org.carejourney.application.port.in.RecordAct.Asked;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.meeting.BoardJourney;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Answers;

final class PlanMeetingService implements PlanMeeting {
    private final OutPorts out;
    private final Acts acts;

    PlanMeetingService(OutPorts out, Acts acts) {
        this.out = out;
        this.acts = acts;
    }

    @Override
    public Asked ask(Actor by) {
        var form = BoardJourney.PLAN_MEETING
                .form(Settings.nothingYet(out, Subject.MEETING.id("new")))
                .orElseThrow();
        return new Asked(
                "Plan a meeting of the Board", form.question(), List.of(), form.fields(), form.act(), Optional.empty());
    }

    @Override
    public Outcome plan(Actor by, Answers answers) {
        var number = out.careRecords().newIds(1).getFirst();
        var meeting = Subject.MEETING.id(String.valueOf(number.value()));
        return switch (Recording.decide(BoardJourney.PLAN_MEETING, Settings.nothingYet(out, meeting), answers)) {
            case Decision.Refused(var words) -> new Outcome.Refused(new Refusal(Refusal.Reason.ILLEGAL_RECORD, words));
            case Decision.Accepted accepted -> {
                acts.begin(
                        by,
                        meeting,
                        accepted.facts().stream()
                                .<FactChange>map(FactChange.Add::new)
                                .toList());
                yield new Outcome.Planned(meeting);
            }
        };
    }
}
