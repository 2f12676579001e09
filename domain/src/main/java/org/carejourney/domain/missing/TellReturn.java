package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A missing child came back: the end that returns tell, and beside it the time from which the 72 hours run. */
final class TellReturn implements Act {
    @Override
    public String name() {
        return "CAME_BACK";
    }

    @Override
    public String words() {
        return "That a missing child came back";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return episode(now)
                .map(episode -> Form.asking(
                                "When did the child come back, or when was the child found?",
                                "Record the return",
                                Field.happened("on", "Back on", now.today()),
                                Field.clock("at", "At")
                                        .helped("The return interview is due within 72 hours of it")
                                        .orNotKnown(),
                                Field.choice("how", "How", CameBack.How.class, CameBack.How::words))
                        .knowing(List.of(
                                Known.of("Since", DayWords.of(episode.start(), leftAt(now, episode)), episode),
                                Known.of("Kind", episode.type().meaning(), episode))));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var episode = episode(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var at = answers.clock("at");
        var left = leftAt(now, episode);
        boolean isBeforeThatDay = on.equals(episode.start())
                && left.isPresent()
                && at.filter(left.get()::isAfter).isPresent();
        if (on.isBefore(episode.start()) || isBeforeThatDay) {
            return Decision.refused(
                    "The child went missing on %s and came back later".formatted(DayWords.of(episode.start(), left)));
        }
        return Decision.accepted(
                new MissingEpisode(episode.id(), episode.type(), episode.start(), Optional.of(on)),
                new CameBack(
                        now.id(),
                        episode.id(),
                        on,
                        at,
                        answers.choice("how", CameBack.How.class).orElseThrow(),
                        answers.notKnown()));
    }

    private static Optional<LocalTime> leftAt(Situation now, MissingEpisode episode) {
        return now.record().all(WentMissing.class).stream()
                .filter(telling -> telling.begins(episode))
                .findFirst()
                .flatMap(WentMissing::at);
    }

    /** The open one; where a return is told anew, the last one whose return nothing else tells. */
    private static Optional<MissingEpisode> episode(Situation now) {
        var byTypeAndStart = Comparator.comparing(MissingEpisode::type)
                .reversed()
                .thenComparing(MissingEpisode::start, Comparator.<LocalDate>naturalOrder());
        return now.id().equals(FactId.UNSAVED)
                ? now.record().all(MissingEpisode.class).stream()
                        .filter(episode -> episode.end().isEmpty())
                        .max(byTypeAndStart)
                : now.record().all(MissingEpisode.class).stream()
                        .filter(episode -> now.record().all(CameBack.class).stream()
                                .noneMatch(back -> back.episode().equals(episode.id())))
                        .max(Comparator.comparing((MissingEpisode episode) ->
                                        leftAt(now, episode).isPresent())
                                .thenComparing(MissingEpisode::start));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof CameBack;
    }
}
