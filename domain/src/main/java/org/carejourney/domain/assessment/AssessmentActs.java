package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What the acts on an assessment have in common. */
final class AssessmentActs {
    private AssessmentActs() {}

    static boolean isInCare(Situation now) {
        return isInCareOn(now, now.today());
    }

    static boolean isInCareOn(Situation now, LocalDate day) {
        return now.record().ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(day));
    }

    static boolean isCorrection(Situation now) {
        return !now.id().equals(FactId.UNSAVED);
    }

    /** What the record says of the assessment already. */
    static List<Known> known(Assessment assessment) {
        var known = new ArrayList<Known>();
        var planned = assessment.planned();
        known.add(Known.of("Planned on", DayWords.of(planned.on()), planned));
        known.add(Known.of("Planned with the child", planned.withChild().words(), planned));
        assessment.views().ifPresent(views -> {
            known.add(Known.of("Child's views", views.method().words(), views));
            known.add(Known.of("Seen alone", views.seenAlone().words(), views));
        });
        assessment.submissions().forEach(one -> known.add(Known.of("Submitted", one.words(), one)));
        assessment
                .decisions()
                .forEach(
                        one -> known.add(Known.of(one.authorises() ? "Authorised" : "Sent back", one.comments(), one)));
        return known;
    }

    static Optional<String> notBefore(LocalDate on, LocalDate step, String what) {
        return on.isBefore(step)
                ? Optional.of("%s on %s; check the day".formatted(what, DayWords.of(step)))
                : Optional.empty();
    }
}
