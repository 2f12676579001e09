package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.shared.FactId;

/**
 * A stretch of care in which neither legal status nor placement changes. Half-open: it covers its first day and not the
 * day on which it ends, which belongs to the next episode.
 *
 * @param homePostcode where the child lived on coming into care, in capitals without spaces; empty where not known
 * @param placementPostcode where the placement is, likewise
 * @param urn Ofsted's number of the carer or home; empty where there is none
 */
public record Episode(
        FactId id,
        LocalDate start,
        ReasonForNewEpisode reason,
        LegalStatus legalStatus,
        Optional<CategoryOfNeed> need,
        PlacementType placement,
        Optional<PlacementProvider> provider,
        Optional<LocalDate> end,
        Optional<ReasonEpisodeCeased> ceased,
        Optional<ReasonPlacementChanged> placementChanged,
        String homePostcode,
        String placementPostcode,
        String urn)
        implements Fact {

    @Override
    public LocalDate happenedOn() {
        return start;
    }

    @Override
    public Episode asAt(LocalDate day) {
        boolean endsLater = end.isPresent() && end.get().isAfter(day);
        return endsLater ? withoutEnd() : this;
    }

    /** Whether the child was in this episode on the day: on its first day yes, on the day it ended no. */
    public boolean covers(LocalDate day) {
        return !start.isAfter(day) && endsAfter(day);
    }

    public boolean endsAfter(LocalDate day) {
        return end.isEmpty() || end.get().isAfter(day);
    }

    public boolean isShortBreak() {
        return legalStatus.isShortBreak();
    }

    /** The same carer at the same address in the same kind of placement. */
    public boolean samePlacementAs(Episode other) {
        return placement == other.placement
                && urn.equals(other.urn)
                && placementPostcode.equals(other.placementPostcode);
    }

    /** The period of care goes on in another episode. */
    public boolean isFollowedOn() {
        return ceased.isPresent() && ceased.get().continuesCare();
    }

    public Episode withoutEnd() {
        return endedWith(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same from another first day on. */
    public Episode startingOn(LocalDate day) {
        return new Episode(
                id,
                day,
                reason,
                legalStatus,
                need,
                placement,
                provider,
                end,
                ceased,
                placementChanged,
                homePostcode,
                placementPostcode,
                urn);
    }

    public Episode endedWith(
            Optional<LocalDate> on, Optional<ReasonEpisodeCeased> why, Optional<ReasonPlacementChanged> placementWhy) {
        return new Episode(
                id,
                start,
                reason,
                legalStatus,
                need,
                placement,
                provider,
                on,
                why,
                placementWhy,
                homePostcode,
                placementPostcode,
                urn);
    }

    @Override
    public LocalDate speaksUntil() {
        return end.orElse(LocalDate.MAX);
    }
}
