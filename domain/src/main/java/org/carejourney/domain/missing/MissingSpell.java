package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;

/**
 * One time missing: episodes of one kind that overlap, or touch on a day, are one.
 *
 * @param episodes by start, at least one
 */
public record MissingSpell(List<MissingEpisode> episodes) {
    public MissingSpell {
        episodes = List.copyOf(episodes);
    }

    /** By start. */
    public static List<MissingSpell> of(CareRecord record, MissingType type) {
        var spells = new ArrayList<MissingSpell>();
        var current = new ArrayList<MissingEpisode>();
        for (var episode : sorted(record, type)) {
            if (!current.isEmpty() && !new MissingSpell(current).touches(episode)) {
                spells.add(new MissingSpell(current));
                current.clear();
            }
            current.add(episode);
        }
        if (!current.isEmpty()) {
            spells.add(new MissingSpell(current));
        }
        return List.copyOf(spells);
    }

    private static List<MissingEpisode> sorted(CareRecord record, MissingType type) {
        return record.all(MissingEpisode.class).stream()
                .filter(episode -> episode.type() == type)
                .sorted(Comparator.comparing(MissingEpisode::start))
                .toList();
    }

    private boolean touches(MissingEpisode next) {
        return end().filter(next.start()::isAfter).isEmpty();
    }

    public MissingEpisode first() {
        return episodes.getFirst();
    }

    public MissingType type() {
        return first().type();
    }

    public LocalDate start() {
        return first().start();
    }

    /** The day of the last return; empty while the child is missing. */
    public Optional<LocalDate> end() {
        return episodes.stream().anyMatch(episode -> episode.end().isEmpty())
                ? Optional.empty()
                : episodes.stream().flatMap(episode -> episode.end().stream()).max(Comparator.naturalOrder());
    }

    public boolean has(FactId episode) {
        return episodes.stream().anyMatch(one -> one.id().equals(episode));
    }
}
