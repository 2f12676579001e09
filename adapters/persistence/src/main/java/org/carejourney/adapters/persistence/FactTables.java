package org.carejourney.adapters.persistence;

import static org.carejourney.adapters.persistence.Column.big;
import static org.carejourney.adapters.persistence.Column.day;
import static org.carejourney.adapters.persistence.Column.number;
import static org.carejourney.adapters.persistence.Column.text;
import static org.carejourney.adapters.persistence.Column.yes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.AdopterSex;
import org.carejourney.domain.code.AdopterStatus;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.PreviousPermanence;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.FactId;

/** The table of each kind of fact: its columns, and the way in and out. */
final class FactTables {
    private static final Words<Sex> SEX = Words.of(Sex.LIST);
    private static final Words<Ethnicity> ETHNICITY = Words.of(Ethnicity.LIST);
    private static final Words<ReasonForNewEpisode> WHY_NEW = Words.of(ReasonForNewEpisode.LIST);
    private static final Words<LegalStatus> LEGAL_STATUS = Words.of(LegalStatus.LIST);
    private static final Words<CategoryOfNeed> NEED = Words.of(CategoryOfNeed.LIST);
    private static final Words<PlacementType> PLACEMENT = Words.of(PlacementType.LIST);
    private static final Words<PlacementProvider> PROVIDER = Words.of(PlacementProvider.LIST);
    private static final Words<ReasonEpisodeCeased> WHY_CEASED = Words.of(ReasonEpisodeCeased.LIST);
    private static final Words<ReasonPlacementChanged> WHY_CHANGED = Words.of(ReasonPlacementChanged.LIST);
    private static final Words<Participation> PARTICIPATION = Words.of(Participation.LIST);
    private static final Words<EarlyReviewRequested.Because> BECAUSE =
            Words.names(EarlyReviewRequested.Because.values());
    private static final Words<ReviewStepDone.Step> STEP = Words.names(ReviewStepDone.Step.values());
    private static final Words<MissingType> MISSING = Words.of(MissingType.LIST);
    private static final Words<SdqReason> NO_SCORE = Words.of(SdqReason.LIST);
    private static final Words<InTouch> IN_TOUCH = Words.of(InTouch.LIST);
    private static final Words<Activity> ACTIVITY = Words.of(Activity.LIST);
    private static final Words<Accommodation> ACCOMMODATION = Words.of(Accommodation.LIST);
    private static final Words<AdopterSex> ADOPTER_SEX = Words.of(AdopterSex.LIST);
    private static final Words<AdopterStatus> ADOPTER_STATUS = Words.of(AdopterStatus.LIST);
    private static final Words<ReasonPlacedCeased> PLACED_CEASED = Words.of(ReasonPlacedCeased.LIST);
    private static final Words<PreviousPermanence> PERMANENCE = Words.of(PreviousPermanence.LIST);

    private static final FactTable<Person> PERSON = new FactTable<>(
            "person",
            Person.class,
            List.of(),
            List.of(
                    day("born"),
                    text("sex"),
                    text("ethnicity"),
                    text("upn"),
                    yes("is_mother"),
                    day("first_child_born")),
            (fact, to) -> {
                to.day(fact.born());
                to.code(fact.sex());
                to.code(fact.ethnicity());
                to.text(fact.uniquePupilNumber());
                to.yes(fact.isMother());
                to.day(fact.firstChildBorn());
            },
            (id, row) -> new Person(
                    id,
                    row.day(),
                    row.optionalCode(SEX),
                    row.optionalCode(ETHNICITY),
                    row.text(),
                    row.optionalYes(),
                    row.optionalDay()));

    static final FactTable<Episode> EPISODE = new FactTable<>(
            "episode",
            Episode.class,
            List.of(day("started")),
            List.of(
                    text("why_new"),
                    text("legal_status"),
                    text("need"),
                    text("placement"),
                    text("provider"),
                    day("ended"),
                    text("why_ceased"),
                    text("why_placement_changed"),
                    text("home_postcode"),
                    text("placement_postcode"),
                    text("urn")),
            (fact, to) -> {
                to.day(fact.start());
                to.code(fact.reason());
                to.code(fact.legalStatus());
                to.code(fact.need());
                to.code(fact.placement());
                to.code(fact.provider());
                to.day(fact.end());
                to.code(fact.ceased());
                to.code(fact.placementChanged());
                to.text(fact.homePostcode());
                to.text(fact.placementPostcode());
                to.text(fact.urn());
            },
            (id, row) -> new Episode(
                    id,
                    row.day(),
                    row.code(WHY_NEW),
                    row.code(LEGAL_STATUS),
                    row.optionalCode(NEED),
                    row.code(PLACEMENT),
                    row.optionalCode(PROVIDER),
                    row.optionalDay(),
                    row.optionalCode(WHY_CEASED),
                    row.optionalCode(WHY_CHANGED),
                    row.text(),
                    row.text(),
                    row.text()));

    private static final FactTable<ReviewHeld> REVIEW_HELD = new FactTable<>(
            "review_held",
            ReviewHeld.class,
            List.of(day("held_on")),
            List.of(text("participation"), yes("recorded_here").recordedHereOnly()),
            (fact, to) -> {
                to.day(fact.on());
                to.code(fact.participation());
                to.yes(fact.recordedHere());
            },
            (id, row) -> new ReviewHeld(id, row.day(), row.optionalCode(PARTICIPATION), row.yes()));

    private static final FactTable<EarlyReviewRequested> EARLY_REVIEW_REQUESTED = new FactTable<>(
            "early_review_requested",
            EarlyReviewRequested.class,
            List.of(day("requested_on"), text("because")),
            List.of(day("needed_by")),
            (fact, to) -> {
                to.day(fact.on());
                to.name(fact.because());
                to.day(fact.neededBy());
            },
            (id, row) -> new EarlyReviewRequested(id, row.day(), row.code(BECAUSE), row.day()));

    private static final FactTable<ReviewStepDone> REVIEW_STEP_DONE = new FactTable<>(
            "review_step_done",
            ReviewStepDone.class,
            List.of(big("trigger_fact"), text("step")),
            List.of(day("done_on"), day("meeting_on")),
            (fact, to) -> {
                to.fact(fact.trigger());
                to.name(fact.step());
                to.day(fact.on());
                to.day(fact.meetingOn());
            },
            (id, row) -> new ReviewStepDone(id, new FactId(row.big()), row.code(STEP), row.day(), row.optionalDay()));

    private static final FactTable<MissingEpisode> MISSING_EPISODE = new FactTable<>(
            "missing_episode",
            MissingEpisode.class,
            List.of(text("type"), day("started")),
            List.of(day("ended")),
            (fact, to) -> {
                to.code(fact.type());
                to.day(fact.start());
                to.day(fact.end());
            },
            (id, row) -> new MissingEpisode(id, row.code(MISSING), row.day(), row.optionalDay()));

    private static final FactTable<UnaccompaniedStatus> UNACCOMPANIED_STATUS = new FactTable<>(
            "unaccompanied_status",
            UnaccompaniedStatus.class,
            List.of(),
            List.of(day("ceased")),
            (fact, to) -> to.day(fact.ceased()),
            (id, row) -> new UnaccompaniedStatus(id, row.optionalDay()));

    private static final FactTable<YearlyHealth> YEARLY_HEALTH = new FactTable<>(
            "yearly_health",
            YearlyHealth.class,
            List.of(number("year")),
            List.of(
                    number("difficulties_score"),
                    text("no_score_because"),
                    yes("convicted"),
                    yes("health_check"),
                    yes("immunised"),
                    yes("teeth_checked"),
                    yes("health_assessed"),
                    yes("substance_misuse"),
                    yes("intervention_received"),
                    yes("intervention_refused")),
            (fact, to) -> {
                to.number(fact.year().endsIn());
                to.number(fact.difficultiesScore());
                to.code(fact.noScoreBecause());
                to.yes(fact.convicted());
                to.yes(fact.healthCheck());
                to.yes(fact.immunised());
                to.yes(fact.teethChecked());
                to.yes(fact.healthAssessed());
                to.yes(fact.substanceMisuse());
                to.yes(fact.interventionReceived());
                to.yes(fact.interventionRefused());
            },
            (id, row) -> new YearlyHealth(
                    id,
                    new CollectionYear(row.number()),
                    row.optionalNumber(),
                    row.optionalCode(NO_SCORE),
                    row.optionalYes(),
                    row.optionalYes(),
                    row.optionalYes(),
                    row.optionalYes(),
                    row.optionalYes(),
                    row.optionalYes(),
                    row.optionalYes(),
                    row.optionalYes()));

    private static final FactTable<CareLeaverYear> CARE_LEAVER_YEAR = new FactTable<>(
            "care_leaver_year",
            CareLeaverYear.class,
            List.of(number("year")),
            List.of(day("born"), text("in_touch"), text("activity"), text("accommodation")),
            (fact, to) -> {
                to.number(fact.year().endsIn());
                to.day(fact.born());
                to.code(fact.inTouch());
                to.code(fact.activity());
                to.code(fact.accommodation());
            },
            (id, row) -> new CareLeaverYear(
                    id,
                    new CollectionYear(row.number()),
                    row.day(),
                    row.optionalCode(IN_TOUCH),
                    row.optionalCode(ACTIVITY),
                    row.optionalCode(ACCOMMODATION)));

    private static final FactTable<AdoptionDecision> ADOPTION_DECISION = new FactTable<>(
            "adoption_decision",
            AdoptionDecision.class,
            List.of(),
            List.of(
                    day("decided"),
                    day("matched"),
                    yes("by_foster_carer"),
                    number("adopters"),
                    text("adopter_sex"),
                    text("adopter_status")),
            (fact, to) -> {
                to.day(fact.decided());
                to.day(fact.matched());
                to.yes(fact.byFosterCarer());
                to.number(fact.adopters());
                to.code(fact.adopterSex());
                to.code(fact.adopterStatus());
            },
            (id, row) -> new AdoptionDecision(
                    id,
                    row.optionalDay(),
                    row.optionalDay(),
                    row.optionalYes(),
                    row.optionalNumber(),
                    row.optionalCode(ADOPTER_SEX),
                    row.optionalCode(ADOPTER_STATUS)));

    private static final FactTable<PlacedForAdoption> PLACED_FOR_ADOPTION = new FactTable<>(
            "placed_for_adoption",
            PlacedForAdoption.class,
            List.of(day("placed")),
            List.of(day("ceased"), text("ceased_because")),
            (fact, to) -> {
                to.day(fact.placed());
                to.day(fact.ceased());
                to.code(fact.ceasedBecause());
            },
            (id, row) -> new PlacedForAdoption(id, row.day(), row.optionalDay(), row.optionalCode(PLACED_CEASED)));

    private static final FactTable<PermanenceBefore> PERMANENCE_BEFORE = new FactTable<>(
            "permanence_before",
            PermanenceBefore.class,
            List.of(),
            List.of(text("kind"), text("arranged_by"), day("arranged_on")),
            (fact, to) -> {
                to.code(fact.kind());
                to.text(fact.arrangedBy());
                to.day(fact.on());
            },
            (id, row) -> new PermanenceBefore(id, row.code(PERMANENCE), row.text(), row.optionalDay()));

    private static final FactTable<Event> EVENT = new FactTable<>(
            "event",
            Event.class,
            List.of(text("kind"), text("told_apart_by")),
            List.of(day("happened_on"), text("says")),
            (fact, to) -> {
                to.text(EventText.kind(fact));
                to.text(fact.key());
                to.day(fact.happenedOn());
                to.text(EventText.write(fact));
            },
            FactTables::event);

    private static Event event(FactId id, Row row) {
        var kind = row.text();
        row.text();
        row.day();
        return EventText.read(kind, row.text(), id);
    }

    /** In the order in which a record is told. */
    static final List<FactTable<? extends Fact>> ALL = List.of(
            PERSON,
            EPISODE,
            REVIEW_HELD,
            EARLY_REVIEW_REQUESTED,
            REVIEW_STEP_DONE,
            MISSING_EPISODE,
            UNACCOMPANIED_STATUS,
            YEARLY_HEALTH,
            CARE_LEAVER_YEAR,
            ADOPTION_DECISION,
            PLACED_FOR_ADOPTION,
            PERMANENCE_BEFORE,
            EVENT);

    private static final Map<Class<? extends Fact>, FactTable<? extends Fact>> BY_KIND =
            ALL.stream().collect(Collectors.toMap(FactTable::kind, Function.identity()));

    private FactTables() {}

    static FactTable<? extends Fact> of(Fact fact) {
        var table = fact instanceof Event ? EVENT : BY_KIND.get(fact.getClass());
        if (table == null) {
            throw new IllegalArgumentException("There is no table for " + fact.getClass());
        }
        return table;
    }
}
