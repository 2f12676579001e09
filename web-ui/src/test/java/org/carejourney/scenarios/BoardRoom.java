package org.carejourney.scenarios;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.PlanMeeting;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.report.BoardReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.meeting.NarrativeTopic;
import org.carejourney.domain.meeting.ReportChecked.Check;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Answers;

/** What the people who bring a report to the Board do, each through their own forms. */
final class BoardRoom {
    private static final String LATE = "The people needed could not meet earlier";

    private final Service service;

    BoardRoom(Service service) {
        this.service = service;
    }

    ChildId plan(String name, Map<String, String> said) {
        var planMeeting = service.uses.get(PlanMeeting.class);
        var answers = Filled.in(planMeeting.ask(Service.ANALYST).fields(), said);
        return switch (planMeeting.plan(Service.ANALYST, answers)) {
            case PlanMeeting.Outcome.Planned(var meeting) -> {
                service.called(name, meeting);
                yield meeting;
            }
            case PlanMeeting.Outcome.Refused(var why) -> throw new AssertionError(why.words());
        };
    }

    /** Why it was refused; empty where it was recorded. */
    String record(Actor by, String meeting, String act, Map<String, String> said) {
        var command = RecordAct.Command.of(service.child(meeting), act);
        var recordAct = service.uses.get(RecordAct.class);
        var answers = recordAct
                .ask(by, command)
                .map(form -> Filled.in(form.fields(), said))
                .orElse(Answers.of());
        return recordAct.record(by, command.answering(answers.lateBecause(LATE)))
                        instanceof RecordAct.Outcome.Refused(var why)
                ? why.words()
                : "";
    }

    private void mustRecord(Actor by, String meeting, String act, Map<String, String> said) {
        var refusal = record(by, meeting, act, said);
        if (!refusal.isEmpty()) {
            throw new AssertionError(act + ": " + refusal);
        }
    }

    BoardReport compile(String meeting, LocalDate asAt) {
        mustRecord(Service.ANALYST, meeting, "BOARD_POSITION_FIXED", Map.of("asAt", asAt.toString()));
        return compileAgain(meeting, asAt);
    }

    BoardReport compileAgain(String meeting, LocalDate asAt) {
        var report = service.uses.get(CompileBoardReport.class).compile(Service.ANALYST, asAt);
        mustRecord(Service.ANALYST, meeting, "BOARD_REPORT_COMPILED", Map.of("report", String.valueOf(report.id())));
        return report;
    }

    void check(String meeting) {
        mustRecord(
                Service.ANALYST,
                meeting,
                "BOARD_REPORT_CHECKED",
                Map.of(
                        "outcome",
                        "PASSED",
                        "checked",
                        Arrays.stream(Check.values()).map(Check::name).collect(Collectors.joining(";"))));
    }

    void narrate(String meeting) {
        for (var topic : NarrativeTopic.values()) {
            mustRecord(Service.SERVICE_MANAGER, meeting, "BOARD_NARRATIVE_WRITTEN", Map.of("topic", topic.name()));
        }
    }

    void review(String meeting) {
        mustRecord(Service.HEAD_OF_SERVICE, meeting, "BOARD_REPORT_REVIEWED", Map.of());
    }

    void sign(String meeting) {
        mustRecord(Service.DEPUTY_DIRECTOR, meeting, "BOARD_REPORT_SIGNED", Map.of("decision", "SIGNED"));
    }

    void publish(String meeting) {
        mustRecord(Service.ANALYST, meeting, "BOARD_REPORT_PUBLISHED", Map.of());
    }

    /** All the way to the signature. */
    BoardReport signed(String meeting, LocalDate asAt) {
        var report = compile(meeting, asAt);
        check(meeting);
        narrate(meeting);
        review(meeting);
        sign(meeting);
        return report;
    }

    Meeting meeting(Actor by, String name) {
        return service.uses
                .get(ShowMeetings.class)
                .find(by, service.child(name))
                .orElseThrow()
                .meeting();
    }
}
