package org.carejourney.domain.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.leavingcare.CareLeaver;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;

/** Every indicator, in the order of the Board's report. To add one, add it to the list of its topic. */
public final class Catalogue {
    private static final int YEARS_LOOKED_BACK = 3;
    private static final List<Indicator> ALL = assemble();

    private Catalogue() {}

    public static List<Indicator> all() {
        return ALL;
    }

    /**
     * No indicator looks further back from its day: a record that was over by then is in no figure. A care leaver who is owed
     * support is in some, however long nothing was recorded of them.
     */
    public static boolean looksAt(CareRecord record, LocalDate asAt) {
        return !record.isOverBefore(asAt.minusYears(YEARS_LOOKED_BACK))
                || CareLeaver.of(record, asAt).filter(CareLeaver::isSupported).isPresent();
    }

    /**
     * The indicators that are told of a day: the yearly health return speaks of 31 March only, and what no return tells is
     * told where people record it here.
     */
    public static List<Indicator> on(LocalDate day, ClockSettings clocks) {
        return ALL.stream().filter(indicator -> indicator.isToldOf(day, clocks)).toList();
    }

    public static Optional<Indicator> find(String code) {
        return ALL.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    private static List<Indicator> assemble() {
        var all = new ArrayList<Indicator>();
        all.addAll(PopulationIndicators.all());
        all.addAll(PlacementIndicators.all());
        all.addAll(FosteringIndicators.all());
        all.addAll(ReviewIndicators.all());
        all.addAll(AssessmentIndicators.all());
        all.addAll(VisitIndicators.all());
        all.addAll(PlanIndicators.all());
        all.addAll(MoveIndicators.all());
        all.addAll(EducationIndicators.all());
        all.addAll(EmploymentIndicators.all());
        all.addAll(HealthIndicators.all());
        all.addAll(ProceedingsIndicators.all());
        all.addAll(PermanenceIndicators.all());
        all.addAll(AdoptionHearingIndicators.all());
        all.addAll(AdoptionIndicators.all());
        all.addAll(MissingIndicators.all());
        all.addAll(ReturnInterviewIndicators.all());
        all.addAll(CareLeaverIndicators.all());
        all.addAll(LeavingCareIndicators.all());
        all.addAll(BoardIndicators.all());
        return List.copyOf(all);
    }
}
