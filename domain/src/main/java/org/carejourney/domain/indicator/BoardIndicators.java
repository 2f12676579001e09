package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.meeting.Action;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.shared.Subject;

/** What the Board was told wrongly, and what it still waits to hear. */
final class BoardIndicators {
    private BoardIndicators() {}

    static List<Indicator> all() {
        return List.of(
                indicator("RPT-02", "Restatements since the last Board")
                        .in(Topic.THE_BOARD)
                        .of(Subject.MEETING)
                        .meaning("How often a published figure had to be put right since the Board last met.")
                        .polarity(Polarity.LOW_GOOD)
                        .unit(Unit.COUNT)
                        .of("Reports published for meetings of the Board")
                        .counts("Numbered restatements issued after the day of the last meeting")
                        .source("Local")
                        .needs(Needs.USE)
                        .measuredBy(BoardIndicators::restatements),
                indicator("RPT-03", "Open actions from queries of the Board")
                        .in(Topic.THE_BOARD)
                        .of(Subject.MEETING)
                        .meaning("What councillors asked and have not had an answer to that they accept.")
                        .polarity(Polarity.LOW_GOOD)
                        .unit(Unit.COUNT)
                        .of("Queries of councillors that became actions")
                        .counts("Not accepted by the Board by the day")
                        .source("Local")
                        .needs(Needs.USE)
                        .measuredBy(BoardIndicators::openActions));
    }

    private static Finding restatements(ChildAsAt meeting) {
        var lastBoard = meeting.setting().boardDays().stream()
                .filter(day -> !day.isAfter(meeting.asAt()))
                .max(LocalDate::compareTo);
        var since = Meeting.of(meeting.record()).restatements().stream()
                .filter(one -> lastBoard.filter(day -> !one.on().isAfter(day)).isEmpty())
                .toList();
        return Finding.events(
                since.size(),
                since.size(),
                since.stream()
                        .map(one -> Evidence.on("Restatement %d: %s".formatted(one.number(), one.error()), one.on()))
                        .toList());
    }

    private static Finding openActions(ChildAsAt meeting) {
        var open = Meeting.of(meeting.record()).actions().stream()
                .filter(Action::isOpen)
                .toList();
        return Finding.events(
                open.size(),
                open.size(),
                open.stream()
                        .map(action -> Evidence.on(
                                "Asked: " + action.query().question(),
                                action.query().on()))
                        .toList());
    }
}
