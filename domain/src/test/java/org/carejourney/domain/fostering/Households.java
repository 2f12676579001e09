package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carejourney.domain.fostering.FosterChecks.Check;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;

/** Foster households for tests, and what is then due. */
public final class Households {
    public static final ClockSettings IN_USE = ClockSettings.england().inUseSince(LocalDate.of(2019, 4, 1));

    private final String number;
    private final List<Fact> facts = new ArrayList<>();
    private long last;

    private Households(String number) {
        this.number = number;
    }

    public static Households asked(String day) {
        return asked("1", day, false);
    }

    public static Households asked(String number, String day, boolean familyValues) {
        return new Households(number)
                .add(id -> new FosterEnquiry(
                        id,
                        LocalDate.parse(day),
                        "The Oakleys",
                        FosterEnquiry.Source.WEBSITE,
                        Optional.empty(),
                        familyValues));
    }

    public Households add(Function<FactId, Fact> fact) {
        facts.add(fact.apply(new FactId(++last)));
        return this;
    }

    /** The first fact said anew: what was wrong is no longer on the record. */
    Households correcting(Function<FactId, Fact> first) {
        facts.set(0, first.apply(facts.getFirst().id()));
        return this;
    }

    <F extends Fact> FactId latest(Class<F> kind) {
        return record().all(kind).getLast().id();
    }

    Households talked(String day) {
        return add(id -> new FosterContact(id, LocalDate.parse(day), GoingOn.GOES_ON, Optional.empty()));
    }

    public Households talkedInVain(String day) {
        return add(id -> new FosterContact(
                id, LocalDate.parse(day), GoingOn.HOUSEHOLD_STOPS, Optional.of("Not the right time")));
    }

    Households visited(String day) {
        return add(id -> new FosterHomeVisit(id, LocalDate.parse(day), GoingOn.GOES_ON, Optional.empty()));
    }

    public Households applied(String day) {
        return add(id -> new FosterApplication(id, LocalDate.parse(day)));
    }

    Households passed(String day) {
        return add(id -> new FosterChecks(
                id,
                LocalDate.parse(day),
                List.of(Check.CRIMINAL_RECORDS, Check.MEDICAL, Check.REFERENCES, Check.COUNCIL_OF_RESIDENCE),
                FosterChecks.Outcome.PASSED,
                Optional.empty()));
    }

    public Households failed(String day) {
        return add(id -> new FosterChecks(
                id, LocalDate.parse(day), List.of(), FosterChecks.Outcome.FAILED, Optional.of("Not suitable")));
    }

    Households reported(String day) {
        return add(id -> new FosterReportShared(id, LocalDate.parse(day)));
    }

    Households commented(String day, FosterComments.Answer answer) {
        var report = latest(FosterReportShared.class);
        return add(id -> new FosterComments(id, LocalDate.parse(day), report, answer, Optional.empty()));
    }

    Households panel(String day, FosterPanel.Advice advice, FactId about) {
        return add(id -> new FosterPanel(id, LocalDate.parse(day), about, advice, Optional.empty()));
    }

    Households minuted(String day) {
        var panel = latest(FosterPanel.class);
        return add(id -> new FosterMinutes(id, LocalDate.parse(day), panel));
    }

    Households decided(String day, FosterDecision.Outcome outcome) {
        var panel = latest(FosterPanel.class);
        return add(id -> new FosterDecision(
                id,
                LocalDate.parse(day),
                panel,
                outcome,
                Optional.of(Range.ANY_AGE),
                Optional.of(2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** All the way from the application, as quickly as can be. */
    public Households approved(String day) {
        return applied(day)
                .passed(day)
                .reported(day)
                .commented(day, FosterComments.Answer.AGREED)
                .beforePanel(day)
                .minuted(day)
                .decided(day, FosterDecision.Outcome.APPROVED);
    }

    private Households beforePanel(String day) {
        return panel(day, FosterPanel.Advice.APPROVE, latest(FosterReportShared.class));
    }

    Households refused(String day) {
        return applied(day)
                .passed(day)
                .reported(day)
                .commented(day, FosterComments.Answer.AGREED)
                .beforePanel(day)
                .minuted(day)
                .decided(day, FosterDecision.Outcome.NOT_APPROVED);
    }

    Households told(String day, FosterTold.Way way) {
        var decision = latest(FosterDecision.class);
        return add(id -> new FosterTold(id, LocalDate.parse(day), decision, way));
    }

    Households answered(String day, FosterAnswer.Answer answer) {
        var decision = latest(FosterDecision.class);
        return add(id -> new FosterAnswer(id, LocalDate.parse(day), decision, answer));
    }

    Households reviewed(String day) {
        return add(id -> new FosterReview(
                id,
                LocalDate.parse(day),
                FosterReview.Outcome.AS_BEFORE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    public Households resigned(String day) {
        return add(
                id -> new FosterResigned(id, LocalDate.parse(day), FosterResigned.Reason.RETIREMENT, Optional.empty()));
    }

    public CareRecord record() {
        return CareRecord.of(Subject.HOUSEHOLD.id(number), facts);
    }

    FosterHousehold household() {
        return FosterHousehold.of(record());
    }

    List<Obligation> obligations(ObligationKind kind, String asAt) {
        return JourneyCatalogue.obligations(record(), IN_USE, LocalDate.parse(asAt)).stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    /** The last day in time of the only one of a kind. */
    LocalDate due(ObligationKind kind, String asAt) {
        var all = obligations(kind, asAt);
        if (all.size() != 1) {
            throw new AssertionError(kind + " " + all);
        }
        return all.getFirst().due();
    }

    Standing standing(ObligationKind kind, String asAt) {
        return obligations(kind, asAt).getFirst().standing();
    }

    List<String> tasks(String today) {
        return JourneyCatalogue.work(record(), IN_USE, LocalDate.parse(today)).stream()
                .map(work -> work.task().name() + " by " + work.by())
                .toList();
    }
}
