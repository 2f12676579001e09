package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.EarlyReviewRequested.Because;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.visit.VisitMade.Method;
import org.carejourney.domain.visit.VisitMade.Seen;
import org.carejourney.domain.visit.VisitMade.Welfare;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A visit was made, or tried. A concern about the placement asks the reviewing officer for an early review. */
final class RecordVisit implements Act {
    @Override
    public String name() {
        return "VISIT_MADE";
    }

    @Override
    public String words() {
        return "A visit";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (!VisitWork.isVisited(now.record(), now.today()) && !hasJustLeft(now)) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                        "When was the visit, was the child seen, and how are they?",
                        "Record the visit",
                        Field.happened("on", "Visited on", now.today()),
                        Field.choice("seen", "Was the child seen?", Seen.class, Seen::words)
                                .helped("A call at which the child was not seen does not count as a visit."),
                        Field.choice("method", "How", Method.class, Method::words),
                        Field.yesNo("bedroom", "Was the bedroom seen?"),
                        Field.choice("welfare", "How is the child where they live?", Welfare.class, Welfare::words)
                                .helped("A concern asks the reviewing officer for an early review (regulation 30)."),
                        Field.longText("concern", "What the concern is").optional(),
                        Field.longText("childsWords", "What the child said, in the child's words")
                                .optional())
                .knowing(known(now)));
    }

    /** A visit made before the child left is written up afterwards. */
    private static boolean hasJustLeft(Situation now) {
        return now.record().episodes().stream()
                .flatMap(episode -> episode.end().stream())
                .anyMatch(end -> !end.plus(VisitTimes.WRITTEN_UP_WITHIN).isBefore(now.today()));
    }

    private static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> {
            known.add(Known.rule("Last day in time", DayWords.of(work.due())));
            known.add(Known.rule("Why a visit is due", work.why()));
        });
        now.record().all(VisitMade.class).stream()
                .max(Comparator.comparing(VisitMade::on))
                .ifPresent(last -> known.add(Known.of("Last visit", last.words(), last)));
        return known;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var visit = visit(now, answers);
        var problem = problem(now, visit);
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        return visit.welfare() == Welfare.CONCERN
                ? Decision.accepted(visit, earlyReview(now, visit.on()))
                : Decision.accepted(visit);
    }

    private static VisitMade visit(Situation now, Answers answers) {
        return new VisitMade(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.choice("seen", Seen.class).orElseThrow(),
                answers.choice("method", Method.class).orElseThrow(),
                answers.isYes("bedroom"),
                answers.choice("welfare", Welfare.class).orElseThrow(),
                answers.text("concern"),
                answers.text("childsWords"));
    }

    private static Optional<String> problem(Situation now, VisitMade visit) {
        if (now.record().episodes().stream()
                .noneMatch(episode -> episode.covers(visit.on())
                        || episode.end().filter(visit.on()::equals).isPresent())) {
            return Optional.of(
                    "The child was not looked after on %s; check the day".formatted(DayWords.of(visit.on())));
        }
        if (now.record().all(VisitMade.class).stream().anyMatch(one -> one.key().equals(visit.key()))) {
            return Optional.of(
                    "A visit on %s is already recorded; a manager can correct it".formatted(DayWords.of(visit.on())));
        }
        return welfareProblem(visit);
    }

    private static Optional<String> welfareProblem(VisitMade visit) {
        return switch (visit.welfare()) {
            case SAFE_AND_WELL ->
                refuseIf(
                        !visit.childSeen(),
                        "The child was not seen: how they are cannot be told, unless there is a concern");
            case CONCERN ->
                refuseIf(
                        visit.concern().isEmpty(),
                        "Say what the concern is, so that the reviewing officer can act on it");
            case CANNOT_TELL -> refuseIf(visit.childSeen(), "The child was seen: say how they are");
        };
    }

    private static Optional<String> refuseIf(boolean wrong, String words) {
        return wrong ? Optional.of(words) : Optional.empty();
    }

    /** A visit told anew moves the request it made, and makes no second. */
    private static Fact earlyReview(Situation now, LocalDate on) {
        var by = now.settings().after(on, VisitTimes.REVIEW_OF_CONCERN);
        return new EarlyReviewRequested(asked(now).orElse(FactId.UNSAVED), on, Because.VISIT_RAISED_CONCERN, by);
    }

    private static Optional<FactId> asked(Situation now) {
        if (now.id().equals(FactId.UNSAVED)) {
            return Optional.empty();
        }
        var othersRaised = now.record().all(VisitMade.class).stream()
                .filter(visit -> visit.welfare() == Welfare.CONCERN)
                .map(VisitMade::on)
                .toList();
        return now.record().all(EarlyReviewRequested.class).stream()
                .filter(request -> request.because() == Because.VISIT_RAISED_CONCERN)
                .filter(request -> !othersRaised.contains(request.on()))
                .map(EarlyReviewRequested::id)
                .findFirst();
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof VisitMade;
    }
}
