package org.carejourney.domain.health;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.health.Chain.Link;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;

/**
 * When carers are to fill in the questionnaire on strengths and difficulties: once a year for a child of 4 to 16; and when
 * a high score is to be talked over.
 *
 * @see "DfE guide to the SSDA903 return, SDQ_SCORE and SDQ_REASON"
 */
final class DifficultiesClocks {
    static final LocalClock ISSUE_BEFORE = LocalClock.weeksUsually(
            6, "ISSUE_QUESTIONNAIRE_BEFORE", "Give the carer the questionnaire before it is due");
    static final LocalClock DISCUSS_WITHIN =
            LocalClock.workingDaysUsually(10, "DISCUSS_HIGH_SCORE_WITHIN", "Discuss a high score of difficulties");

    private static final int FROM_AGE = 4;
    private static final int UNTIL_AGE = 17;
    private static final Period EVERY = Period.ofYears(1);
    private static final String RULE = "Once a year for children aged 4 to 16 (DfE guide to the SSDA903 return)";

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    DifficultiesClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    /** Where the birth date is not known nobody can tell who is to be asked. */
    List<Obligation> obligations() {
        var born = record.born();
        if (born.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Obligation>();
        for (var span : CareSpan.of(record, settings, asAt)) {
            var tooOld = Ages.birthday(born.get(), UNTIL_AGE);
            all.addAll(new Chain(ObligationKind.DIFFICULTIES, links(span, born.get()))
                    .judgedAt(asAt, end(span, tooOld), Optional.of(tooOld)));
            answers()
                    .filter(answer -> answer.raisesConcern() && span.contains(answer.on()))
                    .map(answer -> discussion(answer, span))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Obligation::due));
        return all;
    }

    private Optional<LocalDate> end(CareSpan span, LocalDate tooOld) {
        return Stream.concat(span.end().stream(), Stream.of(tooOld).filter(day -> !day.isAfter(asAt)))
                .min(Comparator.naturalOrder());
    }

    private List<Link> links(CareSpan span, LocalDate born) {
        var fourth = Ages.birthday(born, FROM_AGE);
        var begins = span.from().isBefore(fourth) ? fourth : span.from();
        if (begins.isAfter(asAt) || !begins.isBefore(Ages.birthday(born, UNTIL_AGE))) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        links.add(lastBefore(begins).orElseGet(() -> first(span, begins)));
        answers()
                .filter(answer -> answer.on().isAfter(begins) && span.contains(answer.on()))
                .map(DifficultiesClocks::link)
                .forEach(links::add);
        return links;
    }

    private static Link first(CareSpan span, LocalDate begins) {
        var what =
                begins.isAfter(span.from()) ? "Fourth birthday" : span.trigger().what();
        var trigger = new Trigger(span.trigger().fact(), what, begins);
        return new Link(trigger, begins.plus(EVERY), RULE, Optional.empty());
    }

    private Optional<Link> lastBefore(LocalDate begins) {
        return answers()
                .filter(answer -> !answer.on().isAfter(begins))
                .map(DifficultiesClocks::link)
                .filter(link -> link.due().isAfter(begins))
                .reduce((earlier, later) -> later);
    }

    private static Link link(QuestionnaireAnswered answer) {
        var trigger = new Trigger(answer.id(), "Questionnaire answered", answer.on());
        return new Link(
                trigger,
                answer.on().plus(EVERY),
                RULE,
                answer.noScoreBecause().map(SdqReason::meaning).map("No score: "::concat));
    }

    private Obligation discussion(QuestionnaireAnswered answer, CareSpan span) {
        var due = settings.after(answer.on(), DISCUSS_WITHIN);
        return Clock.of(
                        ObligationKind.DIFFICULTIES_DISCUSSION,
                        new Trigger(answer.id(), "High score", answer.on()),
                        due,
                        "A score of 17 or more is discussed within %d working days (local practice)"
                                .formatted(settings.length(DISCUSS_WITHIN, answer.on())))
                .metOn(record.all(DifficultiesDiscussed.class).stream()
                        .filter(one -> one.questionnaire().equals(answer.id()))
                        .map(DifficultiesDiscussed::on)
                        .findFirst())
                .until(span.end())
                .judgedAt(asAt);
    }

    private Stream<QuestionnaireAnswered> answers() {
        return record.all(QuestionnaireAnswered.class).stream().sorted(Comparator.comparing(QuestionnaireAnswered::on));
    }
}
