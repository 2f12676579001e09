package org.carejourney.domain.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/**
 * Something recorded of a meeting: what is asked and what it comes to are said where its stage is described.
 *
 * @param leaves the kind of event it leaves
 * @param closed why it can no longer be recorded, where there is something to say about it
 */
record BoardAct(
        String name,
        String words,
        Set<Role> recordedBy,
        boolean isInPerson,
        Class<? extends Event> leaves,
        Function<Situation, Optional<Form>> asks,
        BiFunction<Situation, Answers, Decision> decides,
        Function<Situation, Optional<String>> closed)
        implements Act {

    static BoardAct of(
            String name,
            String words,
            Set<Role> recordedBy,
            Class<? extends Event> leaves,
            Function<Situation, Optional<Form>> asks,
            BiFunction<Situation, Answers, Decision> decides) {
        return new BoardAct(name, words, recordedBy, false, leaves, asks, decides, now -> Optional.empty());
    }

    /** The same, which no manager records in the place of those named. */
    BoardAct inPerson() {
        return new BoardAct(name, words, recordedBy, true, leaves, asks, decides, closed);
    }

    BoardAct closedBecause(Function<Situation, Optional<String>> reason) {
        return new BoardAct(name, words, recordedBy, isInPerson, leaves, asks, decides, reason);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return asks.apply(now);
    }

    @Override
    public Optional<String> closedBecause(Situation now) {
        return closed.apply(now);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return decides.apply(now, answers);
    }

    @Override
    public boolean tells(Event event) {
        return leaves.isInstance(event);
    }
}
