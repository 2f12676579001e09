package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.FactId;

/** Weaves legal footing and homes into the chain of episodes that a return asks for. */
final class Episodes {
    private final CourtPath court;
    private final List<Stay> stays;
    private final LocalDate end;

    private Episodes(CourtPath court, List<Stay> stays, LocalDate end) {
        this.court = court;
        this.stays = stays;
        this.end = end;
    }

    static List<Episode> of(
            CourtPath court,
            List<Stay> stays,
            LocalDate end,
            ReasonEpisodeCeased because,
            CategoryOfNeed need,
            String homePostcode) {
        return new Episodes(court, stays, end).weave(because, need, homePostcode);
    }

    private List<Episode> weave(ReasonEpisodeCeased because, CategoryOfNeed need, String homePostcode) {
        var days = new TreeSet<LocalDate>();
        stays.forEach(stay -> days.add(stay.from()));
        court.steps().forEach(step -> days.add(step.from()));
        days.removeIf(day -> !day.isBefore(end));
        var starts = List.copyOf(days);
        var episodes = new ArrayList<Episode>();
        for (int i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            boolean last = i + 1 == starts.size();
            var stay = stayOn(start);
            episodes.add(new Episode(
                    FactId.UNSAVED,
                    start,
                    i == 0 ? ReasonForNewEpisode.S : reason(stay, start),
                    court.on(start),
                    Optional.of(need),
                    stay.where().type(),
                    stay.where().provider(),
                    Optional.of(last ? end : starts.get(i + 1)),
                    Optional.of(last ? because : ReasonEpisodeCeased.X1),
                    last ? Optional.empty() : whyPlacementChanged(stay, starts.get(i + 1)),
                    homePostcode,
                    stay.where().postcode(),
                    stay.where().urn()));
        }
        return List.copyOf(episodes);
    }

    private Stay stayOn(LocalDate day) {
        var found = stays.getFirst();
        for (var stay : stays) {
            if (!stay.from().isAfter(day)) {
                found = stay;
            }
        }
        return found;
    }

    private ReasonForNewEpisode reason(Stay stay, LocalDate start) {
        boolean moved = stay.from().equals(start);
        LegalStatus before = court.on(start.minusDays(1));
        boolean newFooting = before != court.on(start);
        boolean sameCarer = stay.kind() == Stay.Kind.SAME_CARER;
        if (!moved) {
            return ReasonForNewEpisode.L;
        }
        if (newFooting) {
            return sameCarer ? ReasonForNewEpisode.U : ReasonForNewEpisode.B;
        }
        return sameCarer ? ReasonForNewEpisode.T : ReasonForNewEpisode.P;
    }

    private Optional<ReasonPlacementChanged> whyPlacementChanged(Stay now, LocalDate nextStart) {
        var next = stayOn(nextStart);
        if (next.equals(now) || next.isTemporary() || now.isTemporary()) {
            return Optional.empty();
        }
        return next.kind() == Stay.Kind.SAME_CARER ? Optional.of(ReasonPlacementChanged.PLACE) : next.because();
    }
}
