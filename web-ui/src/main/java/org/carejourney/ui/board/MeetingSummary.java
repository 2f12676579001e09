package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.meeting.ReportRestated;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;

/** What is known of a meeting and its report at a glance. */
public final class MeetingSummary {
    private MeetingSummary() {}

    public static String name(Meeting meeting) {
        return meeting.planned()
                .map(planned -> "Board meeting of " + Dates.day(planned.meetingOn()))
                .orElse("Board meeting");
    }

    public static Component of(Meeting meeting) {
        var facts = Parts.facts();
        meeting.planned().ifPresent(planned -> {
            Parts.fact(facts, "Meeting", Dates.withWeekday(planned.meetingOn()));
            Parts.fact(facts, "Place", planned.place());
            Parts.fact(facts, "The Board is", planned.formal() ? "A formal committee" : "No formal committee");
        });
        meeting.position().ifPresent(position -> Parts.fact(facts, "Figures as at", Dates.day(position.asAt())));
        meeting.compiled()
                .ifPresent(figures -> Parts.fact(
                        facts,
                        "Report",
                        new Div(
                                Parts.link("board/" + figures.report(), "Report " + figures.report()),
                                Parts.classed(
                                        new Div("sealed as " + figures.hash().substring(0, 12)), "source"))));
        meeting.signed().ifPresent(signed -> Parts.fact(facts, "Signed", Dates.day(signed.on())));
        meeting.published().ifPresent(published -> Parts.fact(facts, "Published", Dates.day(published.on())));
        meeting.presented().ifPresent(presented -> Parts.fact(facts, "Presented", presented.words()));
        meeting.resolution().ifPresent(resolved -> Parts.fact(facts, "Resolution", resolved.words()));
        for (var restated : meeting.restatements()) {
            Parts.fact(facts, "Restatement " + restated.number(), restatement(restated));
        }
        return facts;
    }

    private static Component restatement(ReportRestated restated) {
        return new Div(
                Parts.link("board/" + restated.report(), "Report " + restated.report()),
                Parts.classed(new Div(Dates.day(restated.on()) + ": " + restated.error()), "source"));
    }
}
