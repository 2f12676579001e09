package org.carejourney.adapters.inmemory.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.ReturnRank;
import org.carejourney.application.returns.ReturnRow;
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
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Facts and returns for the contracts and for tests of one store only. */
public final class Facts {
    public static final ChildId ALEX = new ChildId("A-1");
    public static final ChildId BILLIE = new ChildId("b 2");
    public static final Instant T1 = Instant.parse("2021-04-10T09:00:00Z");
    public static final Instant T2 = Instant.parse("2021-05-10T09:00:00.123456Z");
    public static final Instant BETWEEN = Instant.parse("2021-05-01T00:00:00Z");
    public static final ReturnRank YEAR_2020 = rank("2020-03-31");
    public static final ReturnRank YEAR_2021 = rank("2021-03-31");
    public static final ReturnRank EXTRACT = rank("2021-05-31");

    private Facts() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static ReturnRank rank(String upTo) {
        return new ReturnRank(CollectionYear.of(day(upTo)), day(upTo));
    }

    public static Episode episode(String start) {
        return new Episode(
                FactId.UNSAVED,
                day(start),
                ReasonForNewEpisode.S,
                LegalStatus.C2,
                Optional.of(CategoryOfNeed.N1),
                PlacementType.U6,
                Optional.of(PlacementProvider.PR1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "AB11AA",
                "AB12BB",
                "SC12345");
    }

    public static Episode episode(String start, String end) {
        return episode(start)
                .endedWith(
                        Optional.of(day(end)),
                        Optional.of(ReasonEpisodeCeased.X1),
                        Optional.of(ReasonPlacementChanged.CARPL));
    }

    public static ReviewHeld review(String on) {
        return review(on, Participation.PN1, false);
    }

    public static ReviewHeld review(String on, Participation participation, boolean recordedHere) {
        return new ReviewHeld(FactId.UNSAVED, day(on), Optional.of(participation), recordedHere);
    }

    /** One of every kind, with every column filled, and one with every column that may be blank blank. */
    public static List<Fact> ofEveryKind() {
        var none = FactId.UNSAVED;
        var yes = Optional.of(true);
        var no = Optional.of(false);
        return List.of(
                new Person(
                        none,
                        day("2005-02-28"),
                        Optional.of(Sex.LIST.all().getFirst()),
                        Optional.of(Ethnicity.LIST.all().getLast()),
                        "UN1é",
                        yes,
                        Optional.of(day("2020-12-24"))),
                episode("2019-04-01", "2019-06-01"),
                new Episode(
                        none,
                        day("2019-06-01"),
                        ReasonForNewEpisode.P,
                        LegalStatus.V2,
                        Optional.empty(),
                        PlacementType.H5,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        ""),
                review("2019-05-01"),
                new ReviewHeld(none, day("2019-08-01"), Optional.empty(), true),
                new EarlyReviewRequested(
                        none, day("2019-07-01"), EarlyReviewRequested.Because.PLACEMENT_DISRUPTED, day("2019-07-20")),
                new EarlyReviewRequested(
                        none, day("2019-07-01"), EarlyReviewRequested.Because.VISIT_RAISED_CONCERN, day("2019-07-21")),
                new ReviewStepDone(
                        none, new FactId(7), ReviewStepDone.Step.INVITED, day("2019-07-01"), Optional.empty()),
                new ReviewStepDone(
                        none,
                        new FactId(7),
                        ReviewStepDone.Step.SCHEDULED,
                        day("2019-07-01"),
                        Optional.of(day("2019-08-01"))),
                new MissingEpisode(none, MissingType.A, day("2019-09-01"), Optional.empty()),
                new MissingEpisode(none, MissingType.M, day("2019-09-01"), Optional.of(day("2019-09-02"))),
                new UnaccompaniedStatus(none, Optional.of(day("2023-02-28"))),
                new YearlyHealth(
                        none,
                        new CollectionYear(2020),
                        Optional.of(17),
                        Optional.of(SdqReason.LIST.all().getFirst()),
                        no,
                        yes,
                        no,
                        yes,
                        no,
                        yes,
                        no,
                        yes),
                new YearlyHealth(
                        none,
                        new CollectionYear(2021),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new CareLeaverYear(
                        none,
                        new CollectionYear(2021),
                        day("2002-01-01"),
                        Optional.of(InTouch.LIST.all().getFirst()),
                        Optional.of(Activity.LIST.all().getFirst()),
                        Optional.of(Accommodation.LIST.all().getFirst())),
                new AdoptionDecision(
                        none,
                        Optional.of(day("2020-01-01")),
                        Optional.empty(),
                        yes,
                        Optional.of(2),
                        Optional.of(AdopterSex.MF),
                        Optional.of(AdopterStatus.LIST.all().getFirst())),
                new PlacedForAdoption(
                        none,
                        day("2020-02-01"),
                        Optional.of(day("2020-03-01")),
                        Optional.of(ReasonPlacedCeased.LIST.all().getFirst())),
                new PermanenceBefore(
                        none, PreviousPermanence.LIST.all().getFirst(), "WAL", Optional.of(day("1965-01-01"))));
    }

    /** What a record says, without the numbers of its facts. */
    public static List<Fact> said(CareRecord record) {
        return record.facts().stream().map(Facts::unnamed).toList();
    }

    public static Fact unnamed(Fact fact) {
        return Unnamed.of(fact);
    }

    public static ReturnRow row(ChildId child, Fact fact, ReturnRank rank, int line) {
        return new ReturnRow(child, fact, rank, "files/of " + fact.getClass().getSimpleName() + ".csv", line);
    }

    public static ImportSummary imported(Ports ports, Instant at, ReturnRow... rows) {
        return imported(ports, "returns", at, rows);
    }

    public static ImportSummary imported(Ports ports, String label, Instant at, ReturnRow... rows) {
        return ports.transactions().inTransaction(() -> {
            var entry = ports.ledger().begin(label, at, "ana");
            for (var row : rows) {
                entry.row(row);
            }
            return entry.finish(List.of("a note"));
        });
    }
}
