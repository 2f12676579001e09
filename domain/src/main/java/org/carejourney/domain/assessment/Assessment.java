package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/**
 * One assessment, from its planning to the manager's authorisation.
 *
 * @param submissions in the order in which they were made
 * @param decisions likewise
 */
public record Assessment(
        AssessmentPlanned planned,
        Optional<ViewsGathered> views,
        List<AssessmentSubmitted> submissions,
        List<AssessmentDecided> decisions) {
    /** So often the team manager sends it back; then the service manager decides. */
    static final int SENT_BACK_AT_MOST = 2;

    public Assessment {
        submissions = List.copyOf(submissions);
        decisions = List.copyOf(decisions);
    }

    /** All of a child's, the earliest first. */
    public static List<Assessment> of(CareRecord record) {
        return record.all(AssessmentPlanned.class).stream()
                .sorted(Comparator.comparing(AssessmentPlanned::on))
                .map(planned -> of(record, planned))
                .toList();
    }

    private static Assessment of(CareRecord record, AssessmentPlanned planned) {
        var id = planned.id();
        return new Assessment(
                planned,
                record.all(ViewsGathered.class).stream()
                        .filter(views -> views.assessment().equals(id))
                        .findFirst(),
                record.all(AssessmentSubmitted.class).stream()
                        .filter(one -> one.assessment().equals(id))
                        .sorted(Comparator.comparing(AssessmentSubmitted::round))
                        .toList(),
                record.all(AssessmentDecided.class).stream()
                        .filter(one -> one.assessment().equals(id))
                        .sorted(Comparator.comparing(AssessmentDecided::round))
                        .toList());
    }

    /** The one being made, if any; what was left unfinished when care ended is not taken up again. */
    public static Optional<Assessment> inProgress(CareRecord record) {
        return record.periodsOfCare().stream()
                .reduce((before, after) -> after)
                .flatMap(period -> of(record).stream()
                        .filter(one -> one.authorised().isEmpty())
                        .filter(one -> !one.planned().on().isBefore(period.start()))
                        .reduce((before, after) -> after));
    }

    FactId id() {
        return planned.id();
    }

    public Optional<AssessmentDecided> authorised() {
        return decisions.stream().filter(AssessmentDecided::authorises).findFirst();
    }

    /** The round in which the worker is to submit; empty while a submission waits, and when all is authorised. */
    Optional<Integer> roundToSubmit() {
        if (views.isEmpty()) {
            return Optional.empty();
        }
        int last = authorised().map(AssessmentDecided::round).orElse(decisions.size() + 1);
        return IntStream.rangeClosed(1, last)
                .filter(round -> submissions.stream().noneMatch(one -> one.round() == round))
                .boxed()
                .findFirst();
    }

    /** The submission that waits for a manager. */
    Optional<AssessmentSubmitted> toDecide() {
        return submissions.stream()
                .filter(one -> decisions.stream().noneMatch(decided -> decided.round() == one.round()))
                .findFirst();
    }

    /** Whether it was sent back so often that the service manager decides. */
    static boolean isForServiceManager(int round) {
        return round > SENT_BACK_AT_MOST;
    }

    /** When the last of its steps was done. */
    LocalDate lastStepOn() {
        return decisions.stream()
                .map(AssessmentDecided::on)
                .reduce((before, after) -> after)
                .filter(on -> toDecide().isEmpty())
                .or(() -> submissions.stream().map(AssessmentSubmitted::on).reduce((before, after) -> after))
                .or(() -> views.map(ViewsGathered::on))
                .orElse(planned.on());
    }
}
