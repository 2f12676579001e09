package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.proceedings.LegalPlanningDecided.Way;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/**
 * What the council does from the first legal planning decision until the court issues the application, or until it is
 * decided that there will be none.
 *
 * @param decisions in order, at least one
 */
record PreProceedings(CareRecord record, List<LegalPlanningDecided> decisions, Optional<LocalDate> issued) {
    PreProceedings {
        decisions = List.copyOf(decisions);
    }

    /** A decision after an issue, or after one against going to court, begins anew. */
    static List<PreProceedings> all(CareRecord record) {
        var decisions = record.all(LegalPlanningDecided.class).stream()
                .sorted(Comparator.comparing(LegalPlanningDecided::on))
                .toList();
        var found = new ArrayList<PreProceedings>();
        var current = new ArrayList<LegalPlanningDecided>();
        for (var decision : decisions) {
            if (!current.isEmpty()
                    && (current.getLast().decided() == Way.NO_PROCEEDINGS
                            || issuedBetween(record, current.getFirst().on(), decision.on()))) {
                found.add(of(record, current, decision.on()));
                current.clear();
            }
            current.add(decision);
        }
        if (!current.isEmpty()) {
            found.add(of(record, current, LocalDate.MAX));
        }
        return found;
    }

    private static PreProceedings of(CareRecord record, List<LegalPlanningDecided> decisions, LocalDate before) {
        var from = decisions.getFirst().on();
        return new PreProceedings(
                record,
                decisions,
                record.all(ProceedingsIssued.class).stream()
                        .map(ProceedingsIssued::on)
                        .filter(day -> !day.isBefore(from) && day.isBefore(before))
                        .min(Comparator.naturalOrder()));
    }

    private static boolean issuedBetween(CareRecord record, LocalDate from, LocalDate before) {
        return record.all(ProceedingsIssued.class).stream()
                .anyMatch(issued -> !issued.on().isBefore(from) && issued.on().isBefore(before));
    }

    /** The latest that goes on. */
    static Optional<PreProceedings> last(CareRecord record) {
        return all(record).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.issued().isEmpty() && last.wayNow() != Way.NO_PROCEEDINGS);
    }

    LegalPlanningDecided first() {
        return decisions.getFirst();
    }

    LegalPlanningDecided latest() {
        return decisions.getLast();
    }

    Way wayNow() {
        return latest().decided();
    }

    FactId id() {
        return first().id();
    }

    Optional<LegalPlanningDecided> letterDecision() {
        return decisions.stream()
                .filter(decision -> decision.decided() == Way.LETTER_FIRST)
                .findFirst();
    }

    Optional<LetterBeforeProceedings> letter() {
        return letterDecision()
                .flatMap(decision -> record.all(LetterBeforeProceedings.class).stream()
                        .filter(letter -> letter.decision().equals(decision.id()))
                        .findFirst());
    }
}
