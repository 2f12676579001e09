package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.carejourney.domain.meeting.ReportState;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;

/** Where a report stands, as a line of steps. */
final class MeetingSteps {
    private static final List<ReportState> LINE = List.of(
            ReportState.SCHEDULED,
            ReportState.COMPILING,
            ReportState.IN_QA,
            ReportState.NARRATIVE,
            ReportState.AWAITING_SIGN_OFF,
            ReportState.SIGNED,
            ReportState.PUBLISHED,
            ReportState.PRESENTED,
            ReportState.RECEIVED,
            ReportState.CLOSED);

    private MeetingSteps() {}

    static Component of(ReportState state) {
        var line = Parts.classed(new OrderedList(), "step-line");
        int stands = LINE.indexOf(onTheLine(state));
        for (int at = 0; at < LINE.size(); at++) {
            var step = new ListItem(new Span(LINE.get(at).words()));
            if (at < stands) step.addClassName("step-done");
            if (at == stands) {
                step.addClassName("step-now");
                step.getElement().setAttribute("aria-current", "step");
                if (state != LINE.get(at)) step.add(badge(state));
            }
            line.add(step);
        }
        return line;
    }

    /** A report that was returned is back before its signature; one that was restated waits for the Board again. */
    private static ReportState onTheLine(ReportState state) {
        return switch (state) {
            case RETURNED -> ReportState.AWAITING_SIGN_OFF;
            case RESTATED -> ReportState.PUBLISHED;
            case SCHEDULED,
                    COMPILING,
                    IN_QA,
                    NARRATIVE,
                    AWAITING_SIGN_OFF,
                    SIGNED,
                    PUBLISHED,
                    PRESENTED,
                    RECEIVED,
                    CLOSED -> state;
        };
    }

    static Component badge(ReportState state) {
        return Parts.badge(tone(state), state.words());
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case RETURNED, RESTATED -> Tone.SOON;
            case SIGNED, PUBLISHED, PRESENTED, RECEIVED, CLOSED -> Tone.GOOD;
            case SCHEDULED, COMPILING, IN_QA, NARRATIVE, AWAITING_SIGN_OFF -> Tone.PLAIN;
        };
    }
}
