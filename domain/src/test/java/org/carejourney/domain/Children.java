package org.carejourney.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Makes children for tests; dates are written 2021-05-31. */
public final class Children {
    private final ChildId id;
    private final List<Fact> facts = new ArrayList<>();
    private long nextFact = 1;

    private Children(String id) {
        this.id = new ChildId(id);
    }

    public static Children aChild() {
        return new Children("A");
    }

    public static Children aChild(String id) {
        return new Children(id);
    }

    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    public Children born(String day) {
        return add(new Person(
                fact(), on(day), Optional.empty(), Optional.empty(), "UN1", Optional.empty(), Optional.empty()));
    }

    /** The next stretch of care; an episode still open ends that day. */
    public Children episode(String start, String reason, String status, String placement, String urn) {
        closeOpen(start);
        var type = PlacementType.LIST.get(placement);
        return add(new Episode(
                fact(),
                on(start),
                ReasonForNewEpisode.LIST.get(reason),
                LegalStatus.LIST.get(status),
                Optional.of(CategoryOfNeed.N1),
                type,
                type.needsProvider() ? Optional.of(PlacementProvider.PR1) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "WV11AA",
                "WV1" + urn,
                urn));
    }

    public Children inCareSince(String start) {
        return episode(start, "S", "C2", "U6", "X");
    }

    public Children leaves(String day, String because) {
        return replaceLast(episode -> episode.endedWith(
                Optional.of(on(day)), Optional.of(ReasonEpisodeCeased.LIST.get(because)), Optional.empty()));
    }

    /** Says why the placement before the present one ended. */
    public Children placementEndedBecause(String reason) {
        var episodes = episodes();
        var ended = episodes.get(episodes.size() - 2);
        facts.set(
                facts.indexOf(ended),
                ended.endedWith(ended.end(), ended.ceased(), Optional.of(ReasonPlacementChanged.LIST.get(reason))));
        return this;
    }

    public Children review(String day) {
        return review(day, "PN1");
    }

    public Children review(String day, String code) {
        return add(new ReviewHeld(fact(), on(day), Optional.of(Participation.LIST.get(code)), false));
    }

    public Children reviewRecordedHere(String day) {
        return add(new ReviewHeld(fact(), on(day), Optional.of(Participation.PN1), true));
    }

    public Children earlyReview(String day, String neededBy) {
        return add(new EarlyReviewRequested(
                fact(), on(day), EarlyReviewRequested.Because.REVIEWING_OFFICER_ASKS, on(neededBy)));
    }

    public Children placedForAdoption(String day) {
        return add(new PlacedForAdoption(fact(), on(day), Optional.empty(), Optional.empty()));
    }

    public Children matched(String day) {
        return add(new AdoptionDecision(
                fact(),
                Optional.empty(),
                Optional.of(on(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    public Children missing(String type, String from, String until) {
        return add(new MissingEpisode(fact(), MissingType.LIST.get(type), on(from), Optional.of(on(until))));
    }

    public Children careLeaver(int year, String born, String inTouch, String activity, String accommodation) {
        return add(new CareLeaverYear(
                fact(),
                new CollectionYear(year),
                on(born),
                InTouch.LIST.find(inTouch),
                Activity.LIST.find(activity),
                Accommodation.LIST.find(accommodation)));
    }

    public Children add(Fact fact) {
        facts.add(fact);
        return this;
    }

    public CareRecord record() {
        return CareRecord.of(id, facts);
    }

    public FactId fact() {
        return new FactId(nextFact++);
    }

    private void closeOpen(String day) {
        if (!episodes().isEmpty() && episodes().getLast().end().isEmpty()) {
            replaceLast(episode ->
                    episode.endedWith(Optional.of(on(day)), Optional.of(ReasonEpisodeCeased.X1), Optional.empty()));
        }
    }

    private Children replaceLast(java.util.function.UnaryOperator<Episode> change) {
        var last = episodes().getLast();
        facts.set(facts.indexOf(last), change.apply(last));
        return this;
    }

    private List<Episode> episodes() {
        return facts.stream()
                .filter(Episode.class::isInstance)
                .map(Episode.class::cast)
                .toList();
    }
}
