package org.carejourney.domain.review;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.FactId;

/**
 * When the reviews of a child in care are due. Every date runs from what really happened before, early or late.
 *
 * <p>Authority to place for adoption, and the placing, set a clock of their own: they cancel a review that is not yet
 * overdue; an overdue one stays beside the new one, and the next review answers both. A review that would fall due after
 * care ended, or after the 18th birthday, is not required.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33"
 * @see "Adoption Agencies Regulations 2005, regulation 36"
 */
public final class ReviewTimetable {
    public static final WorkingDays FIRST_REVIEW = workingDays(20);
    private static final Period SECOND_REVIEW = Period.ofMonths(3);
    private static final Period LATER_REVIEWS = Period.ofMonths(6);
    private static final Period AFTER_AUTHORITY_TO_PLACE = Period.ofMonths(3);
    private static final Period AFTER_PLACING_FOR_ADOPTION = Period.ofDays(28);
    private static final Period AFTER_FIRST_REVIEW_OF_ADOPTIVE_PLACEMENT = Period.ofMonths(3);

    /** Care that began before the records: the first review they show is taken as the second or a later one. */
    private static final int REVIEWS_NOT_ON_RECORD = 1;

    private final List<ReviewDue> items;
    private final Optional<LocalDate> adult;

    private ReviewTimetable(List<ReviewDue> items, Optional<LocalDate> adult) {
        this.items = List.copyOf(items);
        this.adult = adult;
    }

    /** The timetable over all periods of care, from a record that holds nothing dated after the day in question. */
    public static ReviewTimetable of(CareRecord record, ClockSettings settings) {
        var items = new ArrayList<ReviewDue>();
        for (var period : record.periodsOfCare()) {
            items.addAll(new Clock(record, period, settings).run());
        }
        return new ReviewTimetable(items, record.adulthood());
    }

    /** Every review asked for, held or not, period by period. */
    public List<ReviewDue> items() {
        return items;
    }

    /** The open review that is due first. */
    public Optional<ReviewDue> next() {
        ReviewDue first = null;
        for (var item : items) {
            if (item.isOpen() && (first == null || item.due().isBefore(first.due()))) {
                first = item;
            }
        }
        return Optional.ofNullable(first);
    }

    public List<Obligation> obligations(LocalDate asAt) {
        return items.stream()
                .map(item -> Obligation.asAt(
                        asAt,
                        ObligationKind.REVIEW,
                        item.trigger(),
                        item.due(),
                        item.heldOn(),
                        item.missedWhenCareEnded().or(() -> cameOfAge(asAt).filter(day -> item.isOpen())),
                        item.rule()))
                .toList();
    }

    /** The 18th birthday ends care, though nobody may have closed it on the record. */
    private Optional<LocalDate> cameOfAge(LocalDate asAt) {
        return adult.filter(day -> !day.isAfter(asAt));
    }

    /** Something that happened in the period and moves the clock; on one day a review comes before what starts a clock. */
    private sealed interface Event {
        LocalDate on();

        record Review(ReviewHeld review) implements Event {
            @Override
            public LocalDate on() {
                return review.on();
            }
        }

        record EarlyReview(EarlyReviewRequested request) implements Event {
            @Override
            public LocalDate on() {
                return request.on();
            }
        }

        record Authority(FactId fact, LocalDate on) implements Event {}

        record Placing(FactId fact, LocalDate on) implements Event {}
    }

    /** Runs the clock through one period of care. */
    private static final class Clock {
        private final CareRecord record;
        private final PeriodOfCare period;
        private final ClockSettings settings;
        private final Optional<LocalDate> end;
        private final List<ReviewDue> done = new ArrayList<>();
        private final List<ReviewDue> open = new ArrayList<>();
        private int reviewsHeld;
        private boolean authorised;
        private boolean placed;
        private int reviewsSincePlacing;

        Clock(CareRecord record, PeriodOfCare period, ClockSettings settings) {
            this.record = record;
            this.period = period;
            this.settings = settings;
            this.reviewsHeld = settings.isBeforeRecords(period.start()) ? REVIEWS_NOT_ON_RECORD : 0;
            this.end = Days.earliest(period.end(), record.adulthood());
        }

        List<ReviewDue> run() {
            start();
            for (var event : events()) {
                switch (event) {
                    case Event.Review(var review) -> held(review);
                    case Event.EarlyReview(var request) -> requested(request);
                    case Event.Authority(var fact, var on) -> authorised(fact, on);
                    case Event.Placing(var fact, var on) -> placed(fact, on);
                }
            }
            open.forEach(
                    item -> done.add(period.end().map(item::missedWhenCareEnded).orElse(item)));
            done.removeIf(item -> end.isPresent() && end.get().isBefore(item.due()));
            return done;
        }

        private void start() {
            var first = period.first();
            if (settings.calendar().knownFrom().isAfter(first.start())) {
                return;
            }
            ask(
                    new Trigger(first.id(), "Came into care", first.start()),
                    settings.calendar().after(first.start(), FIRST_REVIEW),
                    "First review within 20 working days of coming into care (regulation 33(1))");
        }

        private void held(ReviewHeld review) {
            open.forEach(item -> done.add(item.answeredOn(review.on())));
            open.clear();
            reviewsHeld++;
            var trigger = new Trigger(review.id(), "Review held", review.on());
            if (placed) {
                boolean first = reviewsSincePlacing++ == 0;
                ask(
                        trigger,
                        review.on().plus(first ? AFTER_FIRST_REVIEW_OF_ADOPTIVE_PLACEMENT : LATER_REVIEWS),
                        first
                                ? "Second review of the adoptive placement within 3 months of the first (Adoption Agencies"
                                        + " Regulations, regulation 36)"
                                : "Later review of the adoptive placement within 6 months (Adoption Agencies Regulations,"
                                        + " regulation 36)");
            } else if (authorised) {
                ask(
                        trigger,
                        review.on().plus(LATER_REVIEWS),
                        "Within 6 months while waiting to be placed for adoption (Adoption Agencies Regulations, regulation"
                                + " 36)");
            } else if (reviewsHeld == 1) {
                ask(
                        trigger,
                        review.on().plus(SECOND_REVIEW),
                        "Second review within 3 months of the first (regulation 33(2))");
            } else {
                ask(
                        trigger,
                        review.on().plus(LATER_REVIEWS),
                        "Later review within 6 months of the one before (regulation 33(2))");
            }
        }

        private void requested(EarlyReviewRequested request) {
            ask(
                    new Trigger(request.id(), "Early review asked for", request.on()),
                    request.neededBy(),
                    request.because().words() + " (regulation 33(3))");
        }

        private void authorised(FactId fact, LocalDate on) {
            if (placed) {
                return;
            }
            authorised = true;
            cancelNotYetOverdue(on);
            ask(
                    new Trigger(fact, "Authority to place for adoption", on),
                    on.plus(AFTER_AUTHORITY_TO_PLACE),
                    "Within 3 months of authority to place for adoption (Adoption Agencies Regulations, regulation 36)");
        }

        private void placed(FactId fact, LocalDate on) {
            placed = true;
            cancelNotYetOverdue(on);
            ask(
                    new Trigger(fact, "Placed for adoption", on),
                    on.plus(AFTER_PLACING_FOR_ADOPTION),
                    "Within 4 weeks of placing for adoption (Adoption Agencies Regulations, regulation 36)");
        }

        private void ask(Trigger trigger, LocalDate due, String rule) {
            open.add(new ReviewDue(trigger, due, Optional.empty(), Optional.empty(), rule));
        }

        private void cancelNotYetOverdue(LocalDate on) {
            open.removeIf(item -> !item.due().isBefore(on));
        }

        private List<Event> events() {
            var events = new ArrayList<Event>();
            for (var review : record.reviews()) {
                if (inPeriod(review.on())) {
                    events.add(new Event.Review(review));
                }
            }
            for (var request : record.all(EarlyReviewRequested.class)) {
                if (inPeriod(request.on())) {
                    events.add(new Event.EarlyReview(request));
                }
            }
            authority().ifPresent(episode -> events.add(new Event.Authority(episode.id(), episode.start())));
            record.all(PlacedForAdoption.class).stream()
                    .filter(placing -> inPeriod(placing.placed()))
                    .min((a, b) -> a.placed().compareTo(b.placed()))
                    .ifPresent(placing -> events.add(new Event.Placing(placing.id(), placing.placed())));
            events.sort((a, b) -> a.on().compareTo(b.on()));
            return events;
        }

        /** The first episode under a placement order, where the record shows the order being made. */
        private Optional<Episode> authority() {
            for (var episode : period.episodes()) {
                if (episode.legalStatus() == LegalStatus.E1) {
                    boolean changeIsVisible =
                            episode != period.first() || episode.reason().changesLegalStatus();
                    return changeIsVisible ? Optional.of(episode) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private boolean inPeriod(LocalDate day) {
            return !day.isBefore(period.start()) && (end.isEmpty() || !day.isAfter(end.get()));
        }
    }
}
