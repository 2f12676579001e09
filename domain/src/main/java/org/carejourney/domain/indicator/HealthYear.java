package org.carejourney.domain.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.health.DentalCheck;
import org.carejourney.domain.health.HealthFindings;
import org.carejourney.domain.health.QuestionnaireAnswered;
import org.carejourney.domain.health.SubstanceMisuse;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.YearlyHealth;

/**
 * What is known of a child's health in the twelve months to a day. On 31 March the yearly return of the child tells it; on
 * any other day, or where no return speaks of the child, what people recorded here (docs/adr/0074).
 */
record HealthYear(
        Answer<Boolean> teethChecked,
        Answer<Boolean> immunised,
        Answer<Boolean> development,
        Answer<Integer> score,
        Answer<Boolean> misuse,
        Answer<Boolean> helped,
        Answer<Boolean> refusedHelp) {

    /** An answer, or none, and what tells so. */
    record Answer<T>(Optional<T> value, Evidence evidence) {
        static <T> Answer<T> of(T value, Evidence evidence) {
            return new Answer<>(Optional.of(value), evidence);
        }

        static <T> Answer<T> none(String words) {
            return new Answer<>(Optional.empty(), Evidence.of(words));
        }
    }

    /** Empty where neither tells: no return was made of the child, and nobody recorded here for twelve months. */
    static Optional<HealthYear> of(ChildAsAt child) {
        return returned(child)
                .map(HealthYear::returned)
                .or(() -> Indicator.isYearOfUse(child.asAt(), child.setting().clocks())
                        ? Optional.of(new Recorded(child).year())
                        : Optional.empty());
    }

    /** The return of the year that ends on the day. */
    static Optional<YearlyHealth> returned(ChildAsAt child) {
        var year = CollectionYear.of(child.asAt());
        return child.record().all(YearlyHealth.class).stream()
                .filter(health -> health.year().equals(year))
                .findFirst();
    }

    private static HealthYear returned(YearlyHealth health) {
        return new HealthYear(
                answer(health, health.teethChecked()),
                answer(health, health.immunised()),
                answer(health, health.healthCheck()),
                new Answer<>(
                        health.difficultiesScore(),
                        Evidence.of(health.difficultiesScore()
                                .map(points -> "Score " + points)
                                .orElse("No score"))),
                answer(health, health.substanceMisuse()),
                answer(health, health.interventionReceived()),
                answer(health, health.interventionRefused()));
    }

    static Answer<Boolean> answer(YearlyHealth health, Optional<Boolean> said) {
        return new Answer<>(
                said,
                Evidence.of(said.map(yes -> yes ? "Yes" : "No").orElse("Not answered") + " in the return of "
                        + health.year()));
    }

    /** Scores given at the ages at which carers are asked. */
    static Stream<QuestionnaireAnswered> asked(CareRecord record, DateRange window) {
        return record.all(QuestionnaireAnswered.class).stream()
                .filter(answer -> window.contains(answer.on()))
                .filter(answer -> record.born()
                        .map(born -> Ages.on(born, answer.on()))
                        .filter(age -> age >= 4 && age < 17)
                        .isPresent());
    }

    /** Puts together what people recorded here. */
    private record Recorded(CareRecord record, DateRange window) {
        Recorded(ChildAsAt child) {
            this(child.record(), DateRange.twelveMonthsTo(child.asAt()));
        }

        HealthYear year() {
            var found = record.all(HealthFindings.class);
            return new HealthYear(
                    teeth(),
                    status("Immunisations", HealthFindings::immunised, YearlyHealth::immunised),
                    status("Development checks", HealthFindings::development, YearlyHealth::healthCheck),
                    score(),
                    substances(found, "Misuse of substances found", SubstanceMisuse::isFound),
                    substances(found, "Help received", what -> what == SubstanceMisuse.HELPED),
                    substances(found, "Help offered and refused", what -> what == SubstanceMisuse.REFUSED));
        }

        /** The day of the examination decides, whenever it was entered. */
        private Answer<Boolean> teeth() {
            return record.all(DentalCheck.class).stream()
                    .filter(DentalCheck::hasExamined)
                    .map(DentalCheck::on)
                    .max(Comparator.naturalOrder())
                    .map(last -> Answer.of(window.contains(last), Evidence.on("Last examined by a dentist", last)))
                    .orElseGet(() -> Answer.none("No examination by a dentist on record"));
        }

        private Answer<Integer> score() {
            var last = asked(record, window).max(Comparator.comparing(QuestionnaireAnswered::on));
            return last.map(answer -> new Answer<>(
                            answer.score(),
                            Evidence.on(
                                    answer.score()
                                            .map(points -> "Score " + points)
                                            .or(() -> answer.noScoreBecause().map(SdqReason::meaning))
                                            .orElse("No score"),
                                    answer.on())))
                    .orElseGet(() -> Answer.none("No questionnaire answered"));
        }

        /** A state lasts until told otherwise, so that the last word counts, in a return as well as here. */
        private Answer<Boolean> status(
                String what,
                Function<HealthFindings, Optional<Boolean>> here,
                Function<YearlyHealth, Optional<Boolean>> inReturn) {
            return Stream.concat(
                            told(YearlyHealth.class, inReturn, YearlyHealth::happenedOn),
                            told(HealthFindings.class, here, HealthFindings::on))
                    .reduce((one, other) -> isLater(one, other) ? one : other)
                    .orElseGet(() -> Answer.none(what + " not known"));
        }

        private <F extends Fact> Stream<Answer<Boolean>> told(
                Class<F> kind, Function<F, Optional<Boolean>> said, Function<F, LocalDate> day) {
            return record.all(kind).stream()
                    .flatMap(fact -> said.apply(fact).stream()
                            .map(yes -> Answer.of(
                                    yes, Evidence.on(yes ? "Up to date" : "Not up to date", day.apply(fact)))));
        }

        private static boolean isLater(Answer<Boolean> one, Answer<Boolean> other) {
            return day(one).isAfter(day(other));
        }

        private static LocalDate day(Answer<Boolean> answer) {
            return answer.evidence().on().orElse(LocalDate.MIN);
        }

        private Answer<Boolean> substances(
                List<HealthFindings> found, String what, java.util.function.Predicate<SubstanceMisuse> is) {
            return found.stream()
                    .filter(one -> window.contains(one.on()))
                    .filter(one -> one.substances().filter(is).isPresent())
                    .map(HealthFindings::on)
                    .max(Comparator.naturalOrder())
                    .map(day -> Answer.of(true, Evidence.on(what, day)))
                    .orElseGet(() -> Answer.of(false, Evidence.of("Not: " + what)));
        }
    }
}
