package org.carejourney.domain.move;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.care.Moved;
import org.carejourney.domain.care.UndoneMoves;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The child was back with the carers before within a day of a move, which then was none. */
final class UndoMove implements Act {
    /** A move is found to be none soon after it or never. */
    private static final int OFFERED_FOR_WEEKS = 13;

    @Override
    public String name() {
        return "MOVE_UNDONE";
    }

    @Override
    public String words() {
        return "That a move was undone within a day";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return UndoneMoves.undoable(now.record())
                .filter(moved -> !moved.start().plusWeeks(OFFERED_FOR_WEEKS).isBefore(now.today()))
                .map(moved -> new Form(
                        "When was the child back with the carers before?",
                        known(now, moved),
                        fields(now, moved),
                        "Record that it was no move"));
    }

    private static List<Known> known(Situation now, Episode moved) {
        var known = new ArrayList<Known>();
        known.add(Known.of("Moved on", DayWords.of(moved.start()), moved));
        known.add(Known.of("Moved to", moved.placement().meaning(), moved));
        movedAt(now, moved).ifPresent(at -> known.add(Known.rule("Moved at", at.toString())));
        return known;
    }

    private static List<Field> fields(Situation now, Episode moved) {
        var fields = new ArrayList<Field>();
        if (movedAt(now, moved).isEmpty()) {
            fields.add(Field.clock("movedAt", "At what time the child had moved"));
        }
        fields.add(Field.happened("on", "Back on", now.today()));
        fields.add(Field.clock("at", "Back at"));
        return fields;
    }

    private static Optional<LocalTime> movedAt(Situation now, Episode moved) {
        return now.record().all(Moved.class).stream()
                .filter(event -> event.on().equals(moved.start()))
                .findFirst()
                .flatMap(Moved::at);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var moved = UndoneMoves.undoable(now.record()).orElseThrow();
        var undo = new CareCommand.UndoMove(
                answers.day("on").orElseThrow(),
                answers.clock("at").orElseThrow(),
                movedAt(now, moved).or(() -> answers.clock("movedAt")).orElseThrow());
        return CareRules.decide(now.record(), undo, now.today());
    }
}
