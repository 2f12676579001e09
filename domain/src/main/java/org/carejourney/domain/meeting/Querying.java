package org.carejourney.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.meeting.AnswerConsidered.Outcome;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What councillors ask, and what becomes of it: answered at once, or an action until the Board accepts the answer. */
final class Querying {
    private static final Set<Role> PEOPLE =
            Set.of(Role.ANALYST, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DEPUTY_DIRECTOR);

    static final Act RAISE = BoardAct.of(
            "BOARD_QUERY_RAISED",
            "A query of a councillor",
            PEOPLE,
            QueryRaised.class,
            Querying::askForQuery,
            Querying::raise);
    static final Act ANSWER = BoardAct.of(
            "BOARD_QUERY_ANSWERED",
            "The answer to a councillor's query",
            PEOPLE,
            QueryAnswered.class,
            Querying::askForAnswer,
            Querying::answer);
    static final Act CONSIDER = BoardAct.of(
            "BOARD_ANSWER_CONSIDERED",
            "What the Board made of an answer",
            PEOPLE,
            AnswerConsidered.class,
            Querying::askForConsideration,
            Querying::consider);

    static final List<Act> ALL = List.of(RAISE, ANSWER, CONSIDER);

    private Querying() {}

    private static Optional<Form> askForQuery(Situation now) {
        return Meeting.of(now.record())
                .published()
                .map(published -> Form.asking(
                        "What was asked, and what became of it?",
                        "Record the query",
                        Field.text("councillor", "Asked by"),
                        Field.longText("question", "Question"),
                        Field.longText("answer", "Answer given at once").optional(),
                        Field.text("owner", "Otherwise: who answers").optional(),
                        Field.day("due", "Answer due by").optional(),
                        Field.happened("on", "Asked on", now.today())));
    }

    private static Decision raise(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var answer = answers.text("answer");
        var owner = answers.text("owner");
        var due = answers.day("due");
        if (answer.isPresent() && (owner.isPresent() || due.isPresent())) {
            return Decision.refused("A query is answered at once, or someone answers it by a day: not both");
        }
        if (answer.isEmpty() && (owner.isEmpty() || due.isEmpty())) {
            return Decision.refused("Give the answer, or say who answers and by which day");
        }
        if (due.filter(day -> day.isBefore(on)).isPresent()) {
            return Decision.refused("An answer cannot be due before it was asked for");
        }
        return Decision.accepted(new QueryRaised(
                now.id(),
                on,
                freeNumber(Meeting.of(now.record())),
                answers.text("councillor").orElseThrow(),
                answers.text("question").orElseThrow(),
                answer,
                owner,
                due));
    }

    /** A query that is corrected is not among the others and keeps the number it leaves free. */
    private static int freeNumber(Meeting meeting) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> meeting.queries().stream().noneMatch(query -> query.number() == number))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Action> owed(Meeting meeting) {
        return meeting.actions().stream()
                .filter(action -> action.isOpen() && action.answer().isEmpty());
    }

    private static Stream<Action> answered(Meeting meeting) {
        return meeting.actions().stream()
                .filter(action -> action.isOpen() && action.answer().isPresent());
    }

    private static Optional<Form> askForAnswer(Situation now) {
        var actions = owed(Meeting.of(now.record())).toList();
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(Form.asking(
                                "What is the answer?",
                                "Record the answer",
                                which(
                                        "query",
                                        "Query",
                                        actions,
                                        action -> action.query().id(),
                                        now),
                                Field.longText("response", "Answer, as in the written briefing"),
                                Field.happened("on", "Given on", now.today()))
                        .knowing(known(actions)));
    }

    private static Field which(
            String name,
            String label,
            List<Action> actions,
            java.util.function.Function<Action, FactId> id,
            Situation now) {
        var field = Field.options(
                name,
                label,
                actions.stream()
                        .map(action -> new Field.Option(
                                String.valueOf(id.apply(action).value()),
                                action.query().question()))
                        .toList());
        var pressing = now.work()
                .flatMap(work -> actions.stream()
                        .filter(action ->
                                action.query().id().equals(work.trigger().fact()))
                        .findFirst())
                .orElse(actions.getFirst());
        return field.suggesting(String.valueOf(id.apply(pressing).value()));
    }

    private static List<Known> known(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> Stream.concat(
                        Stream.of(Known.of(
                                "Asked by " + action.query().councillor(),
                                "%s To be answered by %s, %s"
                                        .formatted(
                                                action.query().question(),
                                                action.query().owner().orElse("nobody yet"),
                                                DayWords.of(action.due())),
                                action.query())),
                        action.answer().stream().map(given -> Known.of("Answer", given.response(), given))))
                .toList();
    }

    private static Decision answer(Situation now, Answers answers) {
        var query = new FactId(Long.parseLong(answers.text("query").orElseThrow()));
        var on = answers.day("on").orElseThrow();
        boolean isEarly = owed(Meeting.of(now.record()))
                .anyMatch(action -> action.query().id().equals(query)
                        && on.isBefore(action.query().on()));
        return isEarly
                ? Decision.refused("It cannot have been answered before it was asked")
                : Decision.accepted(new QueryAnswered(
                        now.id(), on, query, answers.text("response").orElseThrow()));
    }

    private static Optional<Form> askForConsideration(Situation now) {
        var actions = answered(Meeting.of(now.record())).toList();
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(Form.asking(
                                "Did the Board accept the answer?",
                                "Record it",
                                which(
                                        "answer",
                                        "Query",
                                        actions,
                                        action -> action.answer().orElseThrow().id(),
                                        now),
                                Field.choice("outcome", "The Board", Outcome.class, Outcome::words),
                                Field.day("due", "More is due by").optional(),
                                Field.happened("on", "Considered on", now.today()))
                        .knowing(known(actions)));
    }

    private static Decision consider(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var outcome = answers.choice("outcome", Outcome.class).orElseThrow();
        var due = answers.day("due").filter(day -> outcome == Outcome.MORE_ASKED);
        if (outcome == Outcome.MORE_ASKED
                && due.filter(day -> !day.isBefore(on)).isEmpty()) {
            return Decision.refused("Say by which day more is due");
        }
        return Decision.accepted(new AnswerConsidered(
                now.id(), on, new FactId(Long.parseLong(answers.text("answer").orElseThrow())), outcome, due));
    }
}
