package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A child went missing, or is away without authorisation: the fact that returns tell, and beside it the times. */
final class TellMissing implements Act {
    @Override
    public String name() {
        return "WENT_MISSING";
    }

    @Override
    public String words() {
        return "That the child went missing";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        boolean isNew = now.id().equals(FactId.UNSAVED);
        return isNew && !isInCare(now, now.today())
                ? Optional.empty()
                : Optional.of(Form.asking(
                        "When did the child leave, or when was the child last seen by a responsible adult?",
                        "Record it",
                        Field.happened("on", "Left or last seen on", now.today())
                                .helped("Whichever was later"),
                        Field.clock("at", "At").orNotKnown(),
                        Field.choice(
                                "type", "Is it known where the child is?", MissingType.class, MissingType::meaning),
                        Field.yesNo("policeTold", "Have the police been told?"),
                        Field.yesNo("workerTold", "Has the social worker, or the duty team, been told?")));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var type = answers.choice("type", MissingType.class).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var told = told(now);
        if (!isInCare(now, on)) {
            return Decision.refused("The child was not in care on %s".formatted(DayWords.of(on)));
        }
        var others = now.record().all(MissingEpisode.class).stream()
                .filter(episode -> episode.type() == type && !told.equals(Optional.of(episode)))
                .toList();
        for (var other : others) {
            if (other.start().equals(on)) {
                return Decision.refused("That the child went missing on %s is on the record; correct it there"
                        .formatted(DayWords.of(on)));
            }
            if (other.end().isEmpty() && told.isEmpty()) {
                return Decision.refused(
                        "The child is missing since %s; record the return first".formatted(DayWords.of(other.start())));
            }
            if (!on.isBefore(other.start()) && other.end().filter(on::isBefore).isPresent()) {
                return Decision.refused("On %s the child was missing already, since %s"
                        .formatted(DayWords.of(on), DayWords.of(other.start())));
            }
        }
        var end = told.flatMap(MissingEpisode::end);
        if (end.filter(on::isAfter).isPresent()) {
            return Decision.refused("The child came back on %s".formatted(DayWords.of(end.orElseThrow())));
        }
        return Decision.accepted(
                new MissingEpisode(told.map(MissingEpisode::id).orElse(FactId.UNSAVED), type, on, end),
                new WentMissing(
                        now.id(),
                        type,
                        on,
                        answers.clock("at"),
                        answers.isYes("policeTold"),
                        answers.isYes("workerTold"),
                        answers.notKnown()));
    }

    private static boolean isInCare(Situation now, LocalDate day) {
        return !now.record().hasComeOfAge(day)
                && now.record().ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(day));
    }

    /**
     * Where the going missing is told anew, the episode that was told with it: of those that no other telling begins the one
     * recorded last before it.
     */
    private static Optional<MissingEpisode> told(Situation now) {
        if (now.id().equals(FactId.UNSAVED)) {
            return Optional.empty();
        }
        var tellings = now.record().all(WentMissing.class);
        Stream<MissingEpisode> untold = now.record().all(MissingEpisode.class).stream()
                .filter(episode -> tellings.stream().noneMatch(telling -> telling.begins(episode)));
        return untold.filter(episode -> episode.id().value() < now.id().value())
                .max(Comparator.comparing(episode -> episode.id().value()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof WentMissing;
    }
}
