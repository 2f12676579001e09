package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ShowMeetings.Outstanding;
import org.carejourney.domain.meeting.Action;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.meeting.QueryRaised;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Pages;
import org.carejourney.ui.parts.Parts;

/** What councillors asked, and what became of it. */
final class QueryTables {
    private QueryTables() {}

    static Component of(Meeting meeting) {
        var queries = meeting.queries();
        if (queries.isEmpty()) return new Paragraph("Nothing was asked.");
        return new DataTable<QueryRaised>("By number")
                .text("Query", query -> query.number() + ". " + query.question())
                .text("Asked by", QueryRaised::councillor)
                .shown("What became of it", query -> outcome(meeting, query))
                .of(queries);
    }

    private static Component outcome(Meeting meeting, QueryRaised query) {
        return query.answer()
                .<Component>map(answer -> Parts.sourced(answer, "answered at once"))
                .or(() -> action(meeting, query).map(QueryTables::standing))
                .orElseGet(() -> new Span("Nothing is recorded"));
    }

    private static Optional<Action> action(Meeting meeting, QueryRaised query) {
        return meeting.actions().stream()
                .filter(action -> action.query().id().equals(query.id()))
                .findFirst();
    }

    private static Component standing(Action action) {
        var owner = action.query().owner().orElse("Nobody yet");
        var said = action.answer().map(answer -> answer.response()).orElse("Answer due by " + Dates.day(action.due()));
        return Parts.sourced(said, owner + ". " + action.words());
    }

    static Component outstanding(List<Outstanding> actions) {
        if (actions.isEmpty()) return new Paragraph("The Board waits for no answer.");
        return new DataTable<Outstanding>("Until the Board accepts the answer, soonest due first")
                .text("Query", one -> one.action().query().question())
                .shown("Raised at", one -> Parts.link(Pages.of(one.meeting().id()), MeetingSummary.name(one.meeting())))
                .text("Who answers", one -> one.action().query().owner().orElse("Nobody yet"))
                .text("Due by", one -> Dates.day(one.action().due()))
                .text("Where it stands", one -> one.action().words())
                .of(actions);
    }
}
