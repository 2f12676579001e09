package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.meeting.BoardResolved.Outcome;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** How a signed report reaches the Board, what the Board resolves, and how an error found later is restated. */
final class AtTheBoard {
    private static final Set<Role> PEOPLE =
            Set.of(Role.ANALYST, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DEPUTY_DIRECTOR);

    static final Act PUBLISH = BoardAct.of(
                    "BOARD_REPORT_PUBLISHED",
                    "That the report was published",
                    PEOPLE,
                    ReportPublished.class,
                    AtTheBoard::askForPublishing,
                    AtTheBoard::publish)
            .closedBecause(now -> Meeting.of(now.record())
                    .published()
                    .map(already -> "It is published already")
                    .or(() -> Optional.of("A report reaches the Board only when it is signed")));
    static final Act PRESENT = BoardAct.of(
                    "BOARD_REPORT_PRESENTED",
                    "That the report was presented",
                    PEOPLE,
                    ReportPresented.class,
                    AtTheBoard::askForPresenting,
                    AtTheBoard::present)
            .closedBecause(now -> Meeting.of(now.record()).published().isEmpty()
                    ? Optional.of("A report is presented only when it is signed and published")
                    : Optional.empty());
    static final Act RESOLVE = BoardAct.of(
            "BOARD_RESOLVED",
            "What the Board resolved",
            PEOPLE,
            BoardResolved.class,
            AtTheBoard::askForResolution,
            AtTheBoard::resolve);
    static final Act RESTATE = BoardAct.of(
                    "BOARD_REPORT_RESTATED",
                    "A restatement of the report",
                    Set.of(Role.DEPUTY_DIRECTOR),
                    ReportRestated.class,
                    AtTheBoard::askForRestatement,
                    AtTheBoard::restate)
            .inPerson()
            .closedBecause(
                    now -> Optional.of("Only a published report is restated; until it is signed, compile it anew"));

    static final List<Act> ALL = List.of(PUBLISH, PRESENT, RESOLVE, RESTATE);

    private AtTheBoard() {}

    private static Optional<Form> askForPublishing(Situation now) {
        var meeting = Meeting.of(now.record());
        return meeting.signed().isEmpty() || meeting.published().isPresent()
                ? Optional.empty()
                : Optional.of(Form.asking(
                                "When was the report published with the papers of the meeting?",
                                "Publish the report",
                                Field.happened("on", "Published on", now.today())
                                        .helped("The Board sees it from then on, and it never changes again."))
                        .knowing(Preparing.known(meeting)));
    }

    private static Decision publish(Situation now, Answers answers) {
        var meeting = Meeting.of(now.record());
        var on = answers.day("on").orElseThrow();
        var signed = meeting.signed().orElseThrow();
        if (on.isBefore(signed.on())) {
            return Decision.refused(
                    "It was signed on %s and cannot have been published before".formatted(DayWords.of(signed.on())));
        }
        return Decision.accepted(new ReportPublished(
                now.id(), on, meeting.compiled().orElseThrow().report()));
    }

    private static Optional<Form> askForPresenting(Situation now) {
        var meeting = Meeting.of(now.record());
        if (meeting.published().isEmpty()
                || meeting.resolved().isPresent()
                || now.today().isBefore(day(meeting))) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        fields.add(Field.happened("on", "Presented on", now.today())
                .suggesting(day(meeting).toString()));
        if (Concerns.isLatePaper(meeting, now.settings(), now.today())) {
            fields.add(Field.longText("urgency", "Special circumstances for which the chair took it as urgent")
                    .helped(
                            "It was published too late for five clear days: without them, as minuted, it cannot be taken"
                                    + " (Local Government Act 1972, section 100B(4))."));
        }
        return Optional.of(new Form(
                "When was the report presented?", Preparing.known(meeting), fields, "Record the presentation"));
    }

    /** Of the meeting, or of the one to which it was deferred. */
    private static LocalDate day(Meeting meeting) {
        return meeting.resolution()
                .flatMap(BoardResolved::until)
                .or(() -> meeting.planned().map(MeetingPlanned::meetingOn))
                .orElseThrow();
    }

    private static Decision present(Situation now, Answers answers) {
        var meeting = Meeting.of(now.record());
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(day(meeting))) {
            return Decision.refused(
                    "The Board meets on %s; where it met earlier, put the day of the meeting right first"
                            .formatted(DayWords.of(day(meeting))));
        }
        return Decision.accepted(new ReportPresented(now.id(), on, answers.text("urgency")));
    }

    private static Optional<Form> askForResolution(Situation now) {
        var meeting = Meeting.of(now.record());
        return meeting.presented()
                .map(presented -> Form.asking(
                                "What did the Board resolve?",
                                "Record the resolution",
                                Field.choice("outcome", "Resolution", Outcome.class, Outcome::words),
                                Field.day("until", "Deferred to the meeting on").optional(),
                                Field.longText("minute", "As minuted").optional(),
                                Field.happened("on", "Resolved on", now.today())
                                        .suggesting(presented.on().toString()))
                        .knowing(Preparing.known(meeting)));
    }

    private static Decision resolve(Situation now, Answers answers) {
        var meeting = Meeting.of(now.record());
        var on = answers.day("on").orElseThrow();
        var outcome = answers.choice("outcome", Outcome.class).orElseThrow();
        var until = answers.day("until").filter(day -> outcome == Outcome.DEFERRED);
        if (on.isBefore(meeting.presented().orElseThrow().on())) {
            return Decision.refused("The Board cannot resolve on a report before it is presented");
        }
        if (outcome == Outcome.DEFERRED && until.filter(on::isBefore).isEmpty()) {
            return Decision.refused("Say to which later meeting it was deferred");
        }
        if (outcome == Outcome.FURTHER_REPORT && meeting.actions().stream().noneMatch(Action::isOpen)) {
            return Decision.refused(
                    "Record first what the further report is to answer, as a query with an owner and a day");
        }
        return Decision.accepted(new BoardResolved(now.id(), on, outcome, until, answers.text("minute")));
    }

    private static Optional<Form> askForRestatement(Situation now) {
        var meeting = Meeting.of(now.record());
        return meeting.published()
                .flatMap(published -> meeting.position())
                .map(position -> Form.asking(
                                "What was wrong, and which compiled report says it right?",
                                "Issue restatement " + number(meeting),
                                Field.report("report", "Compiled report", position.asAt())
                                        .helped("The report as published stays; this one stands beside it."),
                                Field.longText("error", "What was wrong, and why"),
                                Field.happened("on", "Issued on", now.today()))
                        .knowing(Preparing.known(meeting)));
    }

    private static int number(Meeting meeting) {
        return meeting.restatements().size() + 1;
    }

    private static Decision restate(Situation now, Answers answers) {
        var meeting = Meeting.of(now.record());
        int report = answers.number("report").orElseThrow();
        boolean isKnown = meeting.published().orElseThrow().report() == report
                || meeting.restatements().stream().anyMatch(one -> one.report() == report);
        if (isKnown) {
            return Decision.refused("That report is published already; compile one that says it right");
        }
        return Decision.accepted(new ReportRestated(
                now.id(),
                answers.day("on").orElseThrow(),
                number(meeting),
                report,
                answers.text("hash").orElseThrow(),
                answers.text("error").orElseThrow()));
    }
}
