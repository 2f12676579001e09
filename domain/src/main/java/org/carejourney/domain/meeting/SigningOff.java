package org.carejourney.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.meeting.SignOffGiven.Answer;
import org.carejourney.domain.meeting.SignOffGiven.Signatory;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** From the head of service to the signature, and back where it is returned. */
final class SigningOff {
    static final Act REVIEW = BoardAct.of(
                    "BOARD_REPORT_REVIEWED",
                    "The head of service's review",
                    Set.of(Role.HEAD_OF_SERVICE, Role.DEPUTY_DIRECTOR),
                    ReportReviewed.class,
                    SigningOff::askForReview,
                    SigningOff::review)
            .inPerson();
    static final Act SIGN = BoardAct.of(
                    "BOARD_REPORT_SIGNED",
                    "The Deputy Director's decision on the report",
                    Set.of(Role.DEPUTY_DIRECTOR),
                    SignOffGiven.class,
                    now -> askForSignature(now, Signatory.DEPUTY_DIRECTOR),
                    SigningOff::sign)
            .inPerson();
    static final Act DIRECTOR = BoardAct.of(
                    "BOARD_REPORT_SIGNED_BY_DIRECTOR",
                    "The director's signature",
                    Set.of(Role.DEPUTY_DIRECTOR),
                    SignOffGiven.class,
                    now -> askForSignature(now, Signatory.DIRECTOR),
                    SigningOff::signForDirector)
            .inPerson();
    static final Act REVISE = BoardAct.of(
            "BOARD_REPORT_REVISED",
            "That what was returned is put right",
            Set.of(Role.SERVICE_MANAGER, Role.ANALYST, Role.HEAD_OF_SERVICE),
            ReportRevised.class,
            SigningOff::askForRevision,
            SigningOff::revise);

    static final List<Act> ALL = List.of(REVIEW, SIGN, DIRECTOR, REVISE);

    private SigningOff() {}

    /** Figures that passed are before people and nobody has returned them. */
    private static boolean isReady(Meeting meeting) {
        return meeting.passedCheck().isPresent()
                && meeting.returned().isEmpty()
                && meeting.signed().isEmpty();
    }

    private static Optional<Form> askForReview(Situation now) {
        var meeting = Meeting.of(now.record());
        return isReady(meeting)
                ? Optional.of(Form.asking(
                                "Is the report ready to be signed?",
                                "Pass it on for signing",
                                Field.longText("comments", "For whoever signs").optional(),
                                Field.happened("on", "Reviewed on", now.today()))
                        .knowing(read(meeting)))
                : Optional.empty();
    }

    private static List<Known> read(Meeting meeting) {
        var known = new ArrayList<>(Preparing.known(meeting));
        meeting.narrative().forEach(one -> known.add(Known.of(one.topic().words(), one.text(), one)));
        meeting.topicsMissing().forEach(topic -> known.add(Known.rule(topic.words(), "Nothing is written")));
        return known;
    }

    private static Decision review(Situation now, Answers answers) {
        var meeting = Meeting.of(now.record());
        var version = meeting.version().orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(version.happenedOn())) {
            return Decision.refused(
                    "The report is as it is since %s only".formatted(DayWords.of(version.happenedOn())));
        }
        return Decision.accepted(new ReportReviewed(now.id(), on, version.id(), answers.text("comments")));
    }

    private static Optional<Form> askForSignature(Situation now, Signatory by) {
        var meeting = Meeting.of(now.record());
        boolean isTheDirectors = meeting.returns() >= MeetingWork.MOST_RETURNS;
        if (!isReady(meeting) || meeting.reviewed().isEmpty() || isTheDirectors != (by == Signatory.DIRECTOR)) {
            return Optional.empty();
        }
        var on = Field.happened("on", "On", now.today());
        return Optional.of(
                by == Signatory.DIRECTOR
                        ? Form.asking(
                                        "The report was returned twice. When did the director sign it?",
                                        "Record the signature",
                                        on)
                                .knowing(read(meeting))
                        : Form.asking(
                                        "Do you sign the report? A signature locks its figures for good.",
                                        "Record the decision",
                                        Field.choice("decision", "Decision", Answer.class, Answer::words),
                                        Field.longText("comments", "What has to be put right")
                                                .optional(),
                                        on)
                                .knowing(read(meeting)));
    }

    private static Decision sign(Situation now, Answers answers) {
        var decision = answers.choice("decision", Answer.class).orElseThrow();
        if (decision == Answer.RETURNED && answers.text("comments").isEmpty()) {
            return Decision.refused("Say what has to be put right");
        }
        return decided(now, answers, decision, Signatory.DEPUTY_DIRECTOR);
    }

    private static Decision signForDirector(Situation now, Answers answers) {
        return decided(now, answers, Answer.SIGNED, Signatory.DIRECTOR);
    }

    private static Decision decided(Situation now, Answers answers, Answer decision, Signatory by) {
        var meeting = Meeting.of(now.record());
        var on = answers.day("on").orElseThrow();
        var reviewed = meeting.reviewed().orElseThrow();
        if (on.isBefore(reviewed.on())) {
            return Decision.refused(
                    "The head of service passed it on on %s only".formatted(DayWords.of(reviewed.on())));
        }
        return Decision.accepted(new SignOffGiven(
                now.id(),
                on,
                reviewed.version(),
                meeting.compiled().orElseThrow().hash(),
                decision,
                by,
                answers.text("comments")));
    }

    private static Optional<Form> askForRevision(Situation now) {
        var meeting = Meeting.of(now.record());
        return meeting.returned()
                .map(returned -> Form.asking(
                                "What was put right?",
                                "Send it back for signing",
                                Field.longText("changed", "What was put right")
                                        .helped("New figures or narrative are recorded first."),
                                Field.happened("on", "Put right on", now.today()))
                        .knowing(Preparing.known(meeting)));
    }

    private static Decision revise(Situation now, Answers answers) {
        var returned = Meeting.of(now.record()).returned().orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(returned.on())) {
            return Decision.refused("It was returned on %s only".formatted(DayWords.of(returned.on())));
        }
        return Decision.accepted(new ReportRevised(
                now.id(), on, returned.id(), answers.text("changed").orElseThrow()));
    }
}
