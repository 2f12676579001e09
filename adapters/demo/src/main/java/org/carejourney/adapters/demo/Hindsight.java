package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.permanence.adoption.WhyAdjourned;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.work.Work;

/**
 * What became of a child, as later returns tell it: what people recorded on the way must lead there. A plan of adoption is
 * made for those who were to be adopted, and the hearing that made an order was listed for the day it was made.
 */
final class Hindsight {
    private static final double NO_FAMILY_YET = 0.45;
    private static final double NO_HEARING_YET = 0.65;
    private static final double PUT_OFF_FIRST = 0.35;

    private final CareRecord told;
    private final LocalDate today;

    /** @param told all that returns tell, to the last day of the demonstration */
    Hindsight(CareRecord told, LocalDate today) {
        this.told = told;
        this.today = today;
    }

    /**
     * The day on which work was done, where what came of it tells.
     *
     * @param habit when it would have been done by habit
     */
    Optional<LocalDate> day(Work work, Chance chance, Optional<LocalDate> habit) {
        return switch (work.task().name()) {
            case "DECIDE_ON_ADOPTION" ->
                order(work)
                        .map(order -> notBefore(work, order.minusDays(chance.between(20, 55))))
                        .or(() -> habit);
            case "FIND_LINK" -> beforePlacing(work, chance, 80).or(() -> someday(chance, habit, NO_FAMILY_YET));
            case "WRITE_PLACEMENT_REPORT" -> beforePlacing(work, chance, 62).or(() -> someday(chance, habit, 0.5));
            case "TAKE_MATCH_TO_PANEL" -> beforePlacing(work, chance, 40).or(() -> habit);
            case "DECIDE_ON_MATCH" -> beforePlacing(work, chance, 28).or(() -> habit);
            case "TAKE_TO_FOSTERING_PANEL" -> someday(chance, habit, NO_FAMILY_YET);
            case "RECORD_ADOPTION_APPLICATION" ->
                adopted(work)
                        .map(order -> notBefore(work, order.minusDays(chance.between(90, 140))))
                        .or(() -> habit);
            case "LIST_ADOPTION_HEARING" ->
                adopted(work).isPresent()
                        ? Optional.of(work.from().plusDays(chance.between(5, 15)))
                        : someday(chance, habit, NO_HEARING_YET);
            case "RECORD_ADOPTION_HEARING" -> Optional.of(work.from());
            default -> habit;
        };
    }

    /** Answers that must fit what came of it, by the name of the field. */
    Map<String, String> answers(Work work, Chance chance, LocalDate on) {
        var answers = new HashMap<String, String>();
        switch (work.task().name()) {
            case "WRITE_CARE_PLAN" ->
                answers.put("permanence", plan(work, chance, on).name());
            case "AGREE_PERMANENCE_PLAN" ->
                answers.put("plan", plan(work, chance, on).name());
            case "FIND_LINK" -> {
                if (homes(work).anyMatch(home -> home.isForAdoptionWithFosterCarer())) {
                    answers.put("who", "FOSTER_CARERS");
                }
            }
            case "TAKE_ADOPTION_ADVICE" -> answers.put("orderNeeded", "yes");
            case "TAKE_MATCH_TO_PANEL" -> answers.put("recommendation", "RECOMMENDED");
            case "DECIDE_ON_MATCH" -> answers.put("outcome", "MATCHED");
            case "DECIDE_ON_ADOPTION" -> answers.put("outcome", "PLACE");
            case "LIST_ADOPTION_HEARING" ->
                answers.put("hearingOn", hearing(work, chance, on).toString());
            case "RECORD_ADOPTION_HEARING" -> {
                answers.put("outcome", "ADJOURNED");
                answers.put(
                        "because",
                        (chance.happens(0.75)
                                        ? WhyAdjourned.COURT_LISTING_BACKLOG
                                        : WhyAdjourned.CHANGE_OF_CIRCUMSTANCES)
                                .name());
            }
            default -> {}
        }
        return answers;
    }

    private PermanencePlan plan(Work work, Chance chance, LocalDate on) {
        var period = period(work);
        boolean adoption = order(work).isPresent() || placing().isPresent();
        if (adoption) {
            return PermanencePlan.ADOPTION;
        }
        var ended = period.flatMap(PeriodOfCare::endedBecause);
        if (ended.filter(ReasonEpisodeCeased::isSpecialGuardianship).isPresent()) {
            return PermanencePlan.SPECIAL_GUARDIANSHIP;
        }
        if (ended.isPresent()) {
            return PermanencePlan.RETURN_HOME;
        }
        int age = told.born().map(born -> Ages.on(born, on)).orElse(10);
        if (age >= 15) {
            return PermanencePlan.INDEPENDENCE;
        }
        boolean longTerm = homes(work).anyMatch(home -> home == PlacementType.U4 || home == PlacementType.U1);
        if (longTerm || (age >= 5 && chance.happens(0.4))) {
            return PermanencePlan.LONG_TERM_FOSTERING;
        }
        boolean inCourt = period.map(PeriodOfCare::last)
                .filter(last -> last.legalStatus() == LegalStatus.C1)
                .isPresent();
        return age < 3 && inCourt && chance.happens(0.4) ? PermanencePlan.ADOPTION : PermanencePlan.RETURN_HOME;
    }

    /** For the day the order was made, where that is known; some hearings before it were put off. */
    private LocalDate hearing(Work work, Chance chance, LocalDate on) {
        var order = adopted(work);
        boolean isPutOff = order.isPresent() && order.get().isAfter(on.plusDays(60)) && chance.happens(PUT_OFF_FIRST);
        return order.filter(day -> !isPutOff && !day.isBefore(on)).orElse(on.plusDays(chance.between(35, 60)));
    }

    private Optional<LocalDate> beforePlacing(Work work, Chance chance, int days) {
        return placing().map(placed -> notBefore(work, placed.minusDays(days + chance.between(0, 10))));
    }

    private static Optional<LocalDate> someday(Chance chance, Optional<LocalDate> habit, double notYet) {
        return chance.happens(notYet) ? Optional.empty() : habit;
    }

    private static LocalDate notBefore(Work work, LocalDate day) {
        return day.isBefore(work.from()) ? work.from() : day;
    }

    private Optional<PeriodOfCare> period(Work work) {
        return told.periodsOfCare().stream()
                .filter(period -> !period.start().isAfter(work.from())
                        && period.end().filter(work.from()::isAfter).isEmpty())
                .findFirst();
    }

    private Stream<PlacementType> homes(Work work) {
        return period(work).stream()
                .flatMap(period -> period.episodes().stream())
                .map(Episode::placement);
    }

    private Optional<LocalDate> order(Work work) {
        return period(work).stream()
                .flatMap(period -> period.episodes().stream())
                .filter(episode -> episode.legalStatus() == LegalStatus.E1)
                .map(Episode::start)
                .findFirst();
    }

    private Optional<LocalDate> placing() {
        return told.all(PlacedForAdoption.class).stream()
                .map(PlacedForAdoption::placed)
                .filter(on -> !on.isAfter(today))
                .findFirst();
    }

    private Optional<LocalDate> adopted(Work work) {
        return period(work)
                .filter(period -> period.endedBecause()
                        .filter(ReasonEpisodeCeased::isAdoption)
                        .isPresent())
                .flatMap(PeriodOfCare::end);
    }
}
