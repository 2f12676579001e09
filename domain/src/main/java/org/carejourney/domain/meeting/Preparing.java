package org.carejourney.domain.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.meeting.ReportChecked.Check;
import org.carejourney.domain.meeting.ReportChecked.Outcome;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What is recorded until the report can go to the head of service: meeting, day, figures, check and narrative. */
final class Preparing {
    private static final Set<Role> ANALYSTS = Set.of(Role.ANALYST, Role.SERVICE_MANAGER);
    private static final Set<Role> LEADS =
            Set.of(Role.SERVICE_MANAGER, Role.ANALYST, Role.HEALTH, Role.VIRTUAL_SCHOOL, Role.FAMILY_FINDER);
    private static final String LOCKED =
            "The report is signed: no figure of it can be changed. Only a numbered restatement can be issued, once it is published";

    static final Act PLAN = BoardAct.of(
            "BOARD_MEETING_PLANNED",
            "The day and place of the meeting",
            ANALYSTS,
            MeetingPlanned.class,
            Preparing::askForMeeting,
            Preparing::plan);
    static final Act FIX = BoardAct.of(
                    "BOARD_POSITION_FIXED",
                    "The day that the report speaks of",
                    ANALYSTS,
                    PositionFixed.class,
                    Preparing::askForPosition,
                    Preparing::fix)
            .closedBecause(Preparing::locked);
    static final Act COMPILE = BoardAct.of(
                    "BOARD_REPORT_COMPILED",
                    "The figures that are in the report",
                    ANALYSTS,
                    ReportCompiled.class,
                    Preparing::askForFigures,
                    Preparing::compile)
            .closedBecause(Preparing::locked);
    static final Act CHECK = BoardAct.of(
                    "BOARD_REPORT_CHECKED",
                    "A quality check of the figures",
                    ANALYSTS,
                    ReportChecked.class,
                    Preparing::askForCheck,
                    Preparing::check)
            .closedBecause(Preparing::locked);
    static final Act NARRATE = BoardAct.of(
                    "BOARD_NARRATIVE_WRITTEN",
                    "Narrative on a section of the report",
                    LEADS,
                    NarrativeWritten.class,
                    Preparing::askForNarrative,
                    Preparing::narrate)
            .closedBecause(Preparing::locked);

    static final List<Act> ALL = List.of(PLAN, FIX, COMPILE, CHECK, NARRATE);

    private Preparing() {}

    private static Optional<String> locked(Situation now) {
        return Meeting.of(now.record()).signed().map(signed -> LOCKED);
    }

    private static boolean isOpen(Meeting meeting) {
        return meeting.planned().isPresent() && meeting.signed().isEmpty();
    }

    private static Optional<Form> askForMeeting(Situation now) {
        var meeting = Meeting.of(now.record());
        if (meeting.presented().isPresent()) {
            return Optional.empty();
        }
        var planned = meeting.planned();
        return Optional.of(Form.asking(
                "When and where does the Board meet?",
                "Plan the meeting",
                Field.day("meetingOn", "Day of the meeting")
                        .suggesting(
                                planned.map(one -> one.meetingOn().toString()).orElse("")),
                Field.yesNo("formal", "Is the Board a committee or sub-committee of the council, or its executive?")
                        .helped("Then its papers are open to the public 5 clear days before. Democratic services know.")
                        .suggesting(
                                planned.map(one -> one.formal() ? "yes" : "no").orElse("yes")),
                Field.text("place", "Place")
                        .suggesting(planned.map(MeetingPlanned::place).orElse("")),
                Field.happened("on", "Fixed on", now.today())));
    }

    private static Decision plan(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var meetingOn = answers.day("meetingOn").orElseThrow();
        if (!meetingOn.isAfter(on)) {
            return Decision.refused("A meeting is planned before its day; it cannot be fixed on the day or after it");
        }
        return Decision.accepted(new MeetingPlanned(
                now.id(),
                on,
                meetingOn,
                answers.isYes("formal"),
                answers.text("place").orElseThrow()));
    }

    private static Optional<Form> askForPosition(Situation now) {
        var meeting = Meeting.of(now.record());
        if (!isOpen(meeting)) {
            return Optional.empty();
        }
        var lastMonthEnd = now.today().withDayOfMonth(1).minusDays(1);
        return Optional.of(Form.asking(
                        "As at which day are the figures?",
                        "Fix the day",
                        Field.day("asAt", "The report speaks of")
                                .suggesting(meeting.position()
                                        .map(PositionFixed::asAt)
                                        .orElse(lastMonthEnd)
                                        .toString())
                                .helped("Normally the end of a month. It may still be to come."),
                        Field.happened("on", "Fixed on", now.today()))
                .knowing(known(meeting)));
    }

    private static Decision fix(Situation now, Answers answers) {
        var asAt = answers.day("asAt").orElseThrow();
        return Meeting.of(now.record())
                .planned()
                .filter(planned -> !asAt.isBefore(planned.meetingOn()))
                .map(planned -> Decision.refused(
                        "The report cannot speak of a day after its meeting on " + DayWords.of(planned.meetingOn())))
                .orElseGet(() -> Decision.accepted(
                        new PositionFixed(now.id(), answers.day("on").orElseThrow(), asAt)));
    }

    private static Optional<Form> askForFigures(Situation now) {
        var meeting = Meeting.of(now.record());
        return meeting.position()
                .filter(position -> isOpen(meeting) && !position.asAt().isAfter(now.today()))
                .map(position -> Form.asking(
                                "Which of the compiled reports goes to the Board?",
                                "Take these figures",
                                Field.report("report", "Compiled report", position.asAt())
                                        .helped(
                                                "Compile one on the Board's page first; each is frozen as it is compiled."),
                                Field.happened("on", "Compiled on", now.today()))
                        .knowing(known(meeting)));
    }

    private static Decision compile(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var position = Meeting.of(now.record()).position().orElseThrow();
        if (on.isBefore(position.asAt())) {
            return Decision.refused(
                    "Figures as at %s cannot be compiled before that day".formatted(DayWords.of(position.asAt())));
        }
        return Decision.accepted(new ReportCompiled(
                now.id(),
                on,
                position.asAt(),
                answers.number("report").orElseThrow(),
                answers.text("hash").orElseThrow()));
    }

    private static Optional<Form> askForCheck(Situation now) {
        var meeting = Meeting.of(now.record());
        return meeting.compiled()
                .filter(figures -> isOpen(meeting))
                .map(figures -> Form.asking(
                                "What was looked at, and did the figures pass?",
                                "Record the check",
                                Field.choice("outcome", "The figures", Outcome.class, Outcome::words),
                                Field.several("checked", "Looked at and in order", Check.class, Check::words),
                                Field.longText("found", "What was wrong, or is explained in a footnote")
                                        .optional(),
                                Field.happened("on", "Checked on", now.today()))
                        .knowing(known(meeting)));
    }

    private static Decision check(Situation now, Answers answers) {
        var figures = Meeting.of(now.record()).compiled().orElseThrow();
        var on = answers.day("on").orElseThrow();
        var outcome = answers.choice("outcome", Outcome.class).orElseThrow();
        var checked = answers.several("checked", Check.class);
        var open = EnumSet.allOf(Check.class);
        checked.forEach(open::remove);
        if (outcome == Outcome.PASSED && !open.isEmpty()) {
            return Decision.refused("Figures pass when everything was looked at; still open: "
                    + open.iterator().next().words());
        }
        if (outcome == Outcome.FAILED && answers.text("found").isEmpty()) {
            return Decision.refused("Say what was wrong, so that it is put right where it was recorded");
        }
        if (on.isBefore(figures.on())) {
            return Decision.refused("The figures were compiled on %s and cannot have been checked before"
                    .formatted(DayWords.of(figures.on())));
        }
        return Decision.accepted(
                new ReportChecked(now.id(), on, figures.id(), outcome, checked, answers.text("found")));
    }

    private static Optional<Form> askForNarrative(Situation now) {
        var meeting = Meeting.of(now.record());
        return meeting.compiled()
                .filter(figures -> isOpen(meeting))
                .map(figures -> Form.asking(
                                "What do the figures of one section mean, and what is being done?",
                                "Record the narrative",
                                Field.options("topic", "Section", sections(meeting))
                                        .helped("Sections that nobody has written yet come first."),
                                Field.longText("text", "Narrative")
                                        .helped("It is published: it names no child and tells nothing that would."),
                                Field.happened("on", "Written on", now.today()))
                        .knowing(meeting.narrative().stream()
                                .map(written -> Known.of(written.topic().words(), written.text(), written))
                                .toList()));
    }

    private static List<Field.Option> sections(Meeting meeting) {
        var topics = new ArrayList<>(meeting.topicsMissing());
        meeting.narrative().forEach(written -> topics.add(written.topic()));
        return topics.stream()
                .map(topic -> new Field.Option(topic.name(), topic.words()))
                .toList();
    }

    private static Decision narrate(Situation now, Answers answers) {
        return Decision.accepted(new NarrativeWritten(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.choice("topic", NarrativeTopic.class).orElseThrow(),
                answers.text("text").orElseThrow()));
    }

    /** What the record holds of the report so far. */
    static List<Known> known(Meeting meeting) {
        var known = new ArrayList<Known>();
        meeting.planned().ifPresent(one -> known.add(Known.of("Meeting", DayWords.of(one.meetingOn()), one)));
        meeting.position().ifPresent(one -> known.add(Known.of("Figures as at", DayWords.of(one.asAt()), one)));
        meeting.compiled().ifPresent(one -> known.add(Known.of("Figures", "Report %d".formatted(one.report()), one)));
        meeting.passedCheck()
                .or(meeting::failedCheck)
                .ifPresent(one -> known.add(Known.of("Quality", one.words(), one)));
        meeting.reviewed().ifPresent(one -> known.add(Known.of("Head of service", one.words(), one)));
        meeting.returned().ifPresent(one -> known.add(Known.of("Returned", one.words(), one)));
        meeting.signed().ifPresent(one -> known.add(Known.of("Signed", one.words(), one)));
        meeting.published().ifPresent(one -> known.add(Known.of("Published", one.words(), one)));
        return known;
    }
}
