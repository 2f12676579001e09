package org.carejourney.domain.fostering;

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
 * Something recorded of a household: what is asked and what it comes to are said where its stage is described.
 *
 * @param leaves which events it leaves
 */
record FosterAct(
        String name,
        String words,
        Set<Role> recordedBy,
        Predicate<Event> leaves,
        Function<Situation, Optional<Form>> asks,
        BiFunction<Situation, Answers, Decision> decides)
        implements Act {

    /** Recorded by the fostering team. */
    static FosterAct of(
            String name,
            String words,
            Class<? extends Event> leaves,
            Function<Situation, Optional<Form>> asks,
            BiFunction<Situation, Answers, Decision> decides) {
        return new FosterAct(name, words, Set.of(Role.FOSTERING), leaves::isInstance, asks, decides);
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
    public boolean tells(Event event) {
        return leaves.test(event);
    }
}
