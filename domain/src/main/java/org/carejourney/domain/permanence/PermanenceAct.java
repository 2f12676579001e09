package org.carejourney.domain.permanence;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/**
 * Something recorded on the way to a lasting home, put together from what is asked and what the answers come to.
 *
 * @param tellsOf the events it leaves, which are corrected by it; none where it leaves facts of the return only
 */
public record PermanenceAct(
        String name,
        String words,
        Set<Role> recordedBy,
        Predicate<Event> tellsOf,
        Function<Situation, Optional<Form>> asks,
        BiFunction<Situation, Answers, Decision> decides)
        implements Act {

    /** An act that leaves an event of a kind of its own. */
    public static PermanenceAct telling(
            Class<? extends Event> event,
            String name,
            String words,
            Role recordedBy,
            Function<Situation, Optional<Form>> asks,
            BiFunction<Situation, Answers, Decision> decides) {
        return new PermanenceAct(name, words, Set.of(recordedBy), event::isInstance, asks, decides);
    }

    /** An act that leaves facts which the return tells too. */
    public static PermanenceAct ofReturn(
            String name,
            String words,
            Role recordedBy,
            Function<Situation, Optional<Form>> asks,
            BiFunction<Situation, Answers, Decision> decides) {
        return new PermanenceAct(name, words, Set.of(recordedBy), event -> false, asks, decides);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return asks.apply(now);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return decides.apply(now, answers);
    }

    @Override
    public boolean tells(Event told) {
        return tellsOf.test(told);
    }
}
