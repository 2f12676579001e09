package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.proceedings.CourtCase;
import org.carejourney.domain.proceedings.DelayReason;
import org.carejourney.domain.proceedings.StaysWherePlaced;
import org.carejourney.domain.record.PlacementSpell;

/** How long care proceedings take, which go past 26 weeks and why, and whether children stay where they are meanwhile. */
final class ProceedingsIndicators {
    private static final String LAW =
            "Children Act 1989, section 32(1)(a)(ii): 26 weeks, beginning with the day of issue";
    private static final String FINAL_ORDERS =
            "%s with a final order in 12 months; withdrawn ones and those without an order are not";
    private static final String PAST = "%s open on the day whose 26 weeks are over, extended or not";

    /** Which children stand for cases: a case is counted with the child that leads it (docs/adr/0079). */
    private enum Counted {
        CASES("", "Cases", CourtCase::isLed),
        CHILDREN(".children", "Children in cases", one -> true);

        private final String suffix;
        private final String words;
        private final Predicate<CourtCase> counts;

        Counted(String suffix, String words, Predicate<CourtCase> counts) {
            this.suffix = suffix;
            this.words = words;
            this.counts = counts;
        }
    }

    private ProceedingsIndicators() {}

    static List<Indicator> all() {
        var all = new ArrayList<Indicator>();
        for (var counted : Counted.values()) {
            all.add(duration(counted));
        }
        for (var counted : Counted.values()) {
            all.add(inTime(counted));
        }
        for (var counted : Counted.values()) {
            all.add(pastTime(counted));
        }
        Arrays.stream(DelayReason.values())
                .map(ProceedingsIndicators::delayedBy)
                .forEach(all::add);
        all.add(notExplained());
        all.add(moved());
        return List.copyOf(all);
    }

    private static Indicator.Builder court(String code, String title) {
        return indicator(code, title).in(Topic.COURT).source(LAW).needs(Needs.USE);
    }

    private static Indicator duration(Counted counted) {
        return court("CRT-01" + counted.suffix, "Average duration of care proceedings" + by(counted))
                .meaning("How long children wait until a court decides where they grow up.")
                .polarity(Polarity.LOW_GOOD)
                .unit(Unit.WEEKS)
                .over(Period.TWELVE_MONTHS)
                .of(FINAL_ORDERS.formatted(counted.words))
                .counts("Days from issue to final order, in weeks")
                .measuredBy(child -> {
                    var ended = endedInTwelveMonths(child, counted);
                    return ended.isEmpty()
                            ? Finding.NOT_IN_COHORT
                            : new Finding.Counted(
                                    ended.stream()
                                            .mapToLong(ProceedingsIndicators::days)
                                            .sum(),
                                    ended.size(),
                                    true,
                                    evidence(ended));
                });
    }

    private static long days(CourtCase matter) {
        return ChronoUnit.DAYS.between(
                matter.issued().on(), matter.end().orElseThrow().on());
    }

    private static Indicator inTime(Counted counted) {
        return court("CRT-02" + counted.suffix, "Care proceedings finished in 26 weeks" + by(counted))
                .meaning(
                        "Whether courts decide in the time that the law sets. More time given by the court is not in time.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of(FINAL_ORDERS.formatted(counted.words))
                .counts(
                        "Final order on or before the last day of the 26 weeks, which is 181 days after the day of issue")
                .measuredBy(child -> {
                    var ended = endedInTwelveMonths(child, counted);
                    return Finding.events(
                            ended.stream()
                                    .filter(one -> !one.isPastTimeOn(
                                            one.end().orElseThrow().on()))
                                    .count(),
                            ended.size(),
                            evidence(ended));
                });
    }

    private static Indicator pastTime(Counted counted) {
        return court("CRT-03" + counted.suffix, "Care proceedings past 26 weeks" + by(counted))
                .meaning(
                        "Open cases that take longer than the law sets: the list for the Local Family Justice Board, with how"
                                + " often the court gave more time and why.")
                .polarity(Polarity.LOW_GOOD)
                .unit(Unit.COUNT)
                .of(PAST.formatted(counted.words))
                .counts("Each of them")
                .measuredBy(child -> {
                    var open = pastTime(child, counted);
                    return Finding.events(open.size(), 0, evidence(open));
                });
    }

    private static Indicator delayedBy(DelayReason reason) {
        return reasons("CRT-03." + code(reason), "Delayed: " + reason.words())
                .counts("This is the main reason")
                .measuredBy(child -> share(
                        child,
                        matter -> matter.delay()
                                .filter(delay -> delay.primary() == reason)
                                .isPresent()));
    }

    private static Indicator notExplained() {
        return reasons("CRT-03.notSaid", "Delayed: nobody has said why")
                .counts("No reason is on the record")
                .measuredBy(child -> share(child, matter -> matter.delay().isEmpty()));
    }

    private static Indicator.Builder reasons(String code, String title) {
        return court(code, title)
                .meaning("Why open cases are past 26 weeks; each has one main reason.")
                .of(PAST.formatted(Counted.CASES.words) + " (CRT-03)");
    }

    private static Finding share(ChildAsAt child, Predicate<CourtCase> test) {
        var open = pastTime(child, Counted.CASES);
        return Finding.events(open.stream().filter(test).count(), open.size(), evidence(open));
    }

    private static String code(DelayReason reason) {
        return switch (reason) {
            case COVID_NO_FACE_TO_FACE -> "pandemic";
            case COURT_LISTING_BACKLOG -> "courtBacklog";
            case INDEPENDENT_ASSESSMENT_REQUESTED -> "assessment";
            case NEW_FAMILY_MEMBER_ASSESSMENT -> "familyMember";
            case CHANGE_OF_CIRCUMSTANCES -> "circumstances";
            case EXPERT_REPORT_LATE -> "expertLate";
            case LA_EVIDENCE_LATE -> "councilLate";
            case PARALLEL_CRIMINAL -> "criminal";
            case GUARDIAN_CAPACITY -> "guardian";
            case INTERNATIONAL -> "abroad";
            case OTHER -> "other";
        };
    }

    private static Indicator moved() {
        return court("CRT-04", "Children moved during care proceedings")
                .meaning("Whether children stay where they are placed until the court has decided.")
                .polarity(Polarity.LOW_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of(
                        "Children looked after at any time in 12 months about whom care proceedings went on at any time of them")
                .counts("Moved to other carers on a day on which the proceedings went on; temporary stays are no moves")
                .source("Local: a child stays where placed until the final decision")
                .measuredBy(ProceedingsIndicators::moves);
    }

    private static Finding moves(ChildAsAt child) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        if (!wasLookedAfter(child, window) || !StaysWherePlaced.wasDuringProceedings(child.record(), window)) {
            return Finding.NOT_IN_COHORT;
        }
        var moves = child.spells().stream()
                .filter(spell -> window.contains(spell.start()) && isMove(child, spell))
                .filter(spell -> StaysWherePlaced.isDuringProceedings(child.record(), spell.start()))
                .map(spell -> Evidence.on("Moved", spell.start()))
                .toArray(Evidence[]::new);
        return Finding.counted(moves.length > 0, moves);
    }

    private static boolean wasLookedAfter(ChildAsAt child, DateRange window) {
        return child.record().periodsOfCare().stream()
                .anyMatch(care -> !care.start().isAfter(window.last())
                        && care.end()
                                .filter(end -> !end.isAfter(window.first()))
                                .isEmpty());
    }

    /** Coming into care is no move. */
    private static boolean isMove(ChildAsAt child, PlacementSpell spell) {
        return child.record().periodsOfCare().stream()
                .noneMatch(period -> period.start().equals(spell.start()));
    }

    private static List<CourtCase> endedInTwelveMonths(ChildAsAt child, Counted counted) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        return CourtCase.of(child.record(), child.asAt()).stream()
                .filter(counted.counts)
                .filter(matter -> matter.end()
                        .filter(end -> end.how().isFinalOrder() && window.contains(end.on()))
                        .isPresent())
                .toList();
    }

    private static List<CourtCase> pastTime(ChildAsAt child, Counted counted) {
        LocalDate day = child.asAt();
        return CourtCase.of(child.record(), day).stream()
                .filter(counted.counts)
                .filter(matter -> matter.isOpenOn(day) && matter.isPastTimeOn(day))
                .toList();
    }

    private static List<Evidence> evidence(List<CourtCase> cases) {
        return cases.stream().flatMap(matter -> evidence(matter).stream()).toList();
    }

    private static List<Evidence> evidence(CourtCase matter) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(Evidence.on(
                "Case " + matter.issued().caseNumber() + " issued",
                matter.issued().on()));
        evidence.add(Evidence.on("Last day of the 26 weeks", matter.lastDayInTime()));
        matter.end().ifPresent(end -> evidence.add(Evidence.on(end.how().words(), end.on())));
        var extensions = matter.extensions();
        if (!extensions.isEmpty()) {
            evidence.add(Evidence.of("More time given %s, until %s"
                    .formatted(times(extensions.size()), DayWords.of(matter.timetableUntil()))));
        }
        reason(matter).ifPresent(evidence::add);
        return evidence;
    }

    private static Optional<Evidence> reason(CourtCase matter) {
        if (matter.delay().isPresent()) {
            return matter.delay()
                    .map(delay -> Evidence.of(
                            "Main reason for the delay: " + delay.primary().words()));
        }
        boolean isLate = matter.isPastTimeOn(matter.end().map(CourtCase.End::on).orElse(matter.asAt()));
        return isLate ? Optional.of(Evidence.of("Nobody has said why it takes longer")) : Optional.empty();
    }

    private static String times(int howOften) {
        return howOften == 1 ? "once" : howOften + " times";
    }

    private static String by(Counted counted) {
        return counted == Counted.CHILDREN ? ", by child" : "";
    }
}
