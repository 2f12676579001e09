package org.carejourney.ui.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carejourney.application.port.in.ShowChild.Course;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.ui.parts.Words;

/** A child's journey as stretches and moments: what the picture draws and the table beneath it says. */
record Journey(List<Stretch> legal, List<Stretch> homes, List<Stretch> missing, List<Lane> lanes) {

    /** What happened and what is due on one of the journeys. */
    record Lane(String name, List<Moment> moments) {}

    /** @param until empty where it goes on */
    record Stretch(LocalDate from, Optional<LocalDate> until, String what, String kind) {
        boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last)
                    && until.filter(end -> end.isBefore(first)).isEmpty();
        }
    }

    enum Sign {
        IN_TIME("In time"),
        LATE("Late"),
        MISSED("Overdue or missed"),
        DUE("Due");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    record Moment(LocalDate on, Sign sign, String what) {}

    static Journey of(View child) {
        var episodes = child.record().episodes();
        return new Journey(
                joined(episodes, episode -> episode.legalStatus().meaning(), Journey::legalKind),
                homes(child),
                child.record().all(MissingEpisode.class).stream()
                        .map(missing -> new Stretch(
                                missing.start(), missing.end(), missing.type().meaning(), "missing"))
                        .toList(),
                child.courses().stream()
                        .map(course -> lane(child, course))
                        .filter(lane -> !lane.moments().isEmpty())
                        .toList());
    }

    /** The first day that there is anything to show of. */
    Optional<LocalDate> begins() {
        return legal.stream().map(Stretch::from).min(Comparator.naturalOrder());
    }

    private static List<Stretch> homes(View child) {
        return joined(child.record().episodes(), episode -> episode.placement().meaning(), Journey::homeKind);
    }

    private static List<Stretch> joined(
            List<Episode> episodes, Function<Episode, String> what, Function<Episode, String> kind) {
        var stretches = new ArrayList<Stretch>();
        for (var episode : episodes) {
            var next = new Stretch(episode.start(), episode.end(), what.apply(episode), kind.apply(episode));
            if (!stretches.isEmpty() && continues(stretches.getLast(), next)) {
                var first = stretches.removeLast();
                stretches.add(new Stretch(first.from(), next.until(), next.what(), next.kind()));
            } else {
                stretches.add(next);
            }
        }
        return List.copyOf(stretches);
    }

    private static boolean continues(Stretch before, Stretch next) {
        return before.what().equals(next.what())
                && before.until().filter(next.from()::equals).isPresent();
    }

    private static String legalKind(Episode episode) {
        var status = episode.legalStatus();
        if (status.isShortBreak()) return "c";
        if (status.isEmergency() || status.isYouthJustice()) return "d";
        return switch (status) {
            case V2 -> "b";
            case E1, D1 -> "e";
            case C1, C2, V3, V4, L1, L2, L3, J1, J2, J3 -> "a";
        };
    }

    private static String homeKind(Episode episode) {
        var home = episode.placement();
        if (home.isTemporary()) return "c";
        if (home.isForAdoption()) return "e";
        if (home.isFosteringByRelative()) return "f";
        return home.isFostering() ? "b" : "d";
    }

    private static Lane lane(View child, Course course) {
        var moments = new ArrayList<Moment>();
        course.obligations().forEach(obligation -> moment(obligation).ifPresent(moments::add));
        if (course.obligations().stream().anyMatch(obligation -> obligation.kind() == ObligationKind.REVIEW)) {
            child.record().reviews().stream()
                    .filter(review ->
                            moments.stream().noneMatch(moment -> moment.on().equals(review.on())))
                    .map(review -> new Moment(review.on(), Sign.IN_TIME, "Extra review held"))
                    .forEach(moments::add);
        }
        moments.sort(Comparator.comparing(Moment::on));
        return new Lane(course.journey(), List.copyOf(moments));
    }

    private static Optional<Moment> moment(Obligation obligation) {
        var words = obligation.kind().words() + ": " + Words.standing(obligation.standing());
        return switch (obligation.standing()) {
            case Standing.OnTime(var on) -> Optional.of(new Moment(on, Sign.IN_TIME, words));
            case Standing.Late(var on, var ignored) -> Optional.of(new Moment(on, Sign.LATE, words));
            case Standing.NotYetDue() -> Optional.of(new Moment(obligation.due(), Sign.DUE, words));
            case Standing.Overdue ignored -> Optional.of(new Moment(obligation.due(), Sign.MISSED, words));
            case Standing.Missed ignored -> Optional.of(new Moment(obligation.due(), Sign.MISSED, words));
            case Standing.Cancelled ignored -> Optional.empty();
            case Standing.Excluded ignored -> Optional.empty();
            case Standing.CannotTell ignored -> Optional.empty();
        };
    }

    /** The obligation that a review answered. */
    static Optional<Obligation> answeredBy(View child, ReviewHeld review) {
        return child.obligations().stream()
                .filter(obligation ->
                        obligation.metOn().filter(review.on()::equals).isPresent())
                .findFirst();
    }
}
