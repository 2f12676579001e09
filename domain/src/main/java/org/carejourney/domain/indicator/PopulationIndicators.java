package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.UnaccompaniedStatus;

/** Who is in care, and who came and left. */
final class PopulationIndicators {
    private static final String ALL_IN_CARE = "Children in care on the day (CLA-01)";

    private PopulationIndicators() {}

    static List<Indicator> all() {
        var all = new ArrayList<Indicator>();
        all.add(childrenInCare());
        all.add(age("CLA-03.under1", "Under 1", age -> age < 1));
        all.add(age("CLA-03.1-4", "Aged 1 to 4", age -> age >= 1 && age <= 4));
        all.add(age("CLA-03.5-9", "Aged 5 to 9", age -> age >= 5 && age <= 9));
        all.add(age("CLA-03.10-15", "Aged 10 to 15", age -> age >= 10 && age <= 15));
        all.add(age("CLA-03.16plus", "Aged 16 and 17", age -> age >= 16));
        all.add(age("CLA-03.10-17", "Aged 10 to 17", age -> age >= 10));
        all.add(starts());
        all.add(ends());
        all.add(legalStatus("C1", "Interim care order", status -> status == LegalStatus.C1));
        all.add(legalStatus("C2", "Full care order", status -> status == LegalStatus.C2));
        all.add(legalStatus("E1", "Placement order", status -> status == LegalStatus.E1));
        all.add(legalStatus("V2", "Accommodated under section 20", status -> status == LegalStatus.V2));
        all.add(legalStatus("J", "Youth justice", LegalStatus::isYouthJustice));
        all.add(legalStatus("L", "Emergency protection", LegalStatus::isEmergency));
        all.add(unaccompanied());
        for (var need : CategoryOfNeed.values()) {
            all.add(need(need));
        }
        all.add(sex("CLA-08.sex1", "Boys", Sex::isMale));
        all.add(sex("CLA-08.sex2", "Girls", Sex::isFemale));
        return all;
    }

    private static Indicator childrenInCare() {
        return indicator("CLA-01", "Children in care")
                .meaning("How many children the council is parent to.")
                .unit(Unit.COUNT)
                .of("Every child on record")
                .counts(
                        "Looked after on the day, under 18, not in short breaks; the day care ends is not a day in care")
                .source("Children Act 1989, section 22; DfE data guidance, children looked after in England")
                .measuredBy(child -> child.current()
                        .map(episode -> (Finding) new Finding.Counted(1, 0, true, List.of(inCareSince(child, episode))))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    private static Indicator age(String code, String title, IntPredicate band) {
        return indicator(code, title)
                .meaning("How old the children in care are; older children will need support into adulthood.")
                .of(ALL_IN_CARE)
                .counts(title + ", in completed years on the day")
                .source("DfE age bands; Family Law Reform Act 1969, section 9")
                .measuredBy(child -> ofChildrenInCare(child, episode -> {
                    var born = child.record().born();
                    return born.isEmpty()
                            ? new Finding.CannotTell("birth date", 1)
                            : Finding.counted(band.test(child.age().orElseThrow()), Evidence.on("Born", born.get()));
                }));
    }

    private static Indicator starts() {
        return indicator("CLA-04.starts", "Started to be looked after")
                .meaning("Periods of care begun this year; a child who comes into care twice counts twice.")
                .unit(Unit.COUNT)
                .over(Period.YEAR_TO_DATE)
                .of("Periods of care")
                .counts("Began since 1 April, short breaks left out")
                .source("DfE data guidance, children looked after in England")
                .measuredBy(child -> {
                    var year = DateRange.yearToDate(child.asAt());
                    return periods(
                            child,
                            period -> period.startIsVisible() && year.contains(period.start()),
                            period -> Evidence.on("Came into care", period.start()));
                });
    }

    private static Indicator ends() {
        return indicator("CLA-04.ends", "Left care")
                .meaning("Periods of care ended this year, turning 18 included.")
                .unit(Unit.COUNT)
                .over(Period.YEAR_TO_DATE)
                .of("Periods of care")
                .counts("Ended since 1 April, short breaks left out")
                .source("DfE data guidance, children looked after in England")
                .measuredBy(child -> {
                    var year = DateRange.yearToDate(child.asAt());
                    return periods(
                            child,
                            period -> period.end().filter(year::contains).isPresent(),
                            period -> Evidence.on(
                                    leftBecause(period), period.end().orElseThrow()));
                });
    }

    static String leftBecause(PeriodOfCare period) {
        return "Left care: "
                + period.endedBecause().map(reason -> reason.meaning()).orElse("reason not recorded");
    }

    private static Finding periods(
            ChildAsAt child, Predicate<PeriodOfCare> counts, Function<PeriodOfCare, Evidence> because) {
        var found = child.record().periodsOfCare().stream().filter(counts).toList();
        return Finding.events(found.size(), 0, found.stream().map(because).toList());
    }

    private static Indicator legalStatus(String code, String title, Predicate<LegalStatus> group) {
        return indicator("CLA-05." + code, title)
                .meaning("On what legal footing children are in care.")
                .of(ALL_IN_CARE)
                .counts("Legal status on the day: " + title.toLowerCase(java.util.Locale.UK))
                .source("SSDA903 legal status (LS)")
                .measuredBy(child -> ofChildrenInCare(
                        child,
                        episode -> Finding.counted(
                                group.test(episode.legalStatus()),
                                Evidence.on(
                                        episode.legalStatus().meaning() + ", in this episode since",
                                        episode.start()))));
    }

    private static Indicator unaccompanied() {
        return indicator("CLA-06", "Unaccompanied asylum-seeking children")
                .meaning("Children who came to this country alone and asked for asylum.")
                .of(ALL_IN_CARE)
                .counts("Recorded as unaccompanied, and the status has not ceased by the day")
                .source("SSDA903 UASC and DUC")
                .measuredBy(child -> ofChildrenInCare(child, episode -> {
                    var status = child.record().only(UnaccompaniedStatus.class);
                    boolean holds = status.isPresent() && status.get().holdsOn(child.asAt());
                    return Finding.counted(
                            holds,
                            status.flatMap(UnaccompaniedStatus::ceased)
                                    .map(day -> Evidence.on("Status ceased", day))
                                    .orElse(Evidence.of(holds ? "Unaccompanied" : "Not unaccompanied")));
                }));
    }

    private static Indicator need(CategoryOfNeed need) {
        return indicator("CLA-07." + need.code(), need.meaning())
                .meaning("Why children came into care; fixed for the whole period of care.")
                .of(ALL_IN_CARE)
                .counts("Category of need at the start of the present period of care: " + need.code())
                .source("SSDA903 category of need (CIN)")
                .measuredBy(child -> ofChildrenInCare(child, episode -> {
                    var first = child.period().map(PeriodOfCare::first).orElse(episode);
                    return first.need()
                            .map(given -> Finding.counted(
                                    given == need, Evidence.on("Need " + given.code() + " recorded", first.start())))
                            .orElse(new Finding.CannotTell("category of need", 1));
                }));
    }

    private static Indicator sex(String code, String title, Predicate<Sex> group) {
        return indicator(code, title)
                .meaning("Boys and girls in care.")
                .of(ALL_IN_CARE)
                .counts(title)
                .source("SSDA903 SEX")
                .measuredBy(child -> ofChildrenInCare(
                        child,
                        episode -> child.record()
                                .person()
                                .flatMap(person -> person.sex())
                                .map(sex -> Finding.counted(group.test(sex), Evidence.of(sex.meaning())))
                                .orElse(new Finding.CannotTell("sex", 1))));
    }

    static Finding ofChildrenInCare(ChildAsAt child, Function<Episode, Finding> finding) {
        return child.current().map(finding).orElse(Finding.NOT_IN_COHORT);
    }

    private static Evidence inCareSince(ChildAsAt child, Episode episode) {
        LocalDate since = child.period().map(PeriodOfCare::start).orElse(episode.start());
        return Evidence.on("In care since", since);
    }
}
