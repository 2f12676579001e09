package org.carejourney.domain.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What is recorded towards the end of care proceedings: why they take longer, the plan for the court, the final order. */
final class EndingActs {
    static final Act DELAY = new CourtAct(
            "PROCEEDINGS_DELAY",
            "Why care proceedings take longer",
            CourtAct.MANAGERS,
            EndingActs::askDelay,
            EndingActs::delay,
            DelayExplained.class::isInstance);
    static final Act PERMANENCE = new CourtAct(
            "PROCEEDINGS_PERMANENCE",
            "The permanence part of the care plan, agreed at a review for the court",
            Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER),
            EndingActs::askPermanence,
            EndingActs::permanence,
            PermanencePartAgreed.class::isInstance);
    static final Act ENDED = new CourtAct(
            "PROCEEDINGS_ENDED",
            "The final order, or another end of care proceedings",
            CourtAct.WORKERS,
            EndingActs::askEnd,
            EndingActs::end,
            ProceedingsEnded.class::isInstance);

    private EndingActs() {}

    private static Optional<Form> askDelay(Situation now) {
        return CourtAct.latest(now)
                .map(matter -> Form.asking(
                                "Why do the proceedings take longer than 26 weeks?",
                                "Record the reason",
                                Field.choice("primary", "Main reason", DelayReason.class, DelayReason::words),
                                Field.several("secondary", "Other reasons", DelayReason.class, DelayReason::words)
                                        .optional(),
                                Field.happened("on", "Known since", now.today()))
                        .knowing(CourtAct.known(matter)));
    }

    private static Decision delay(Situation now, Answers answers) {
        var matter = CourtAct.latest(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var primary = answers.choice("primary", DelayReason.class).orElseThrow();
        return HearingActs.notBeforeIssue(matter, on)
                .orElseGet(() -> Decision.accepted(new DelayExplained(
                        now.id(), matter.id(), on, primary, ApplicationActs.others(answers, "secondary", primary))));
    }

    private static Optional<Form> askPermanence(Situation now) {
        return CourtAct.open(now)
                .map(matter -> Form.asking(
                                "At which review was the permanence part of the care plan agreed, and what does it aim at?",
                                "Record the plan",
                                Field.happened("on", "Review held on", now.today())
                                        .suggesting(lastReview(now, matter)
                                                .map(ReviewHeld::on)
                                                .orElse(now.today())
                                                .toString()),
                                Field.options("permanence", "Plan for a lasting home", plans()))
                        .knowing(Stream.concat(
                                        CourtAct.known(matter).stream(),
                                        lastReview(now, matter).stream()
                                                .map(held -> Known.of("Last review", DayWords.of(held.on()), held)))
                                .toList()));
    }

    private static List<Field.Option> plans() {
        return Stream.of(PermanencePlan.values())
                .filter(plan -> plan != PermanencePlan.NOT_YET_DECIDED)
                .map(plan -> new Field.Option(plan.name(), plan.words()))
                .toList();
    }

    private static Optional<ReviewHeld> lastReview(Situation now, CourtCase matter) {
        return now.record().reviews().stream()
                .filter(held -> !held.on().isBefore(matter.issued().on()))
                .reduce((earlier, later) -> later);
    }

    private static Decision permanence(Situation now, Answers answers) {
        var matter = CourtAct.open(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        boolean wasHeld =
                now.record().reviews().stream().anyMatch(held -> held.on().equals(on));
        if (!wasHeld) {
            return Decision.refused(
                    "The record holds no review of %s; a review agrees the plan, so record the review first"
                            .formatted(DayWords.of(on)));
        }
        return HearingActs.notBeforeIssue(matter, on)
                .orElseGet(() -> Decision.accepted(new PermanencePartAgreed(
                        now.id(),
                        matter.id(),
                        on,
                        answers.choice("permanence", PermanencePlan.class).orElseThrow())));
    }

    /** Asked while nothing tells how the case ended; who corrects what was recorded is asked again. */
    private static Optional<Form> askEnd(Situation now) {
        return CourtAct.open(now)
                .map(matter -> Form.asking(
                                "How did the proceedings end?",
                                "Record the end",
                                Field.options("ending", "Ended with", endings(now)),
                                Field.happened("on", "Ended on", now.today()))
                        .knowing(CourtAct.known(matter)));
    }

    /** A child who is in care mostly gets a care order; of one at home the court mostly decides otherwise. */
    private static List<Field.Option> endings(Situation now) {
        boolean isInCare = present(now).isPresent();
        var first = isInCare ? Ending.CARE_ORDER : Ending.SUPERVISION_ORDER;
        return Stream.concat(Stream.of(first), Stream.of(Ending.values()).filter(ending -> ending != first))
                .map(ending -> new Field.Option(ending.name(), ending.words()))
                .toList();
    }

    private static Optional<Episode> present(Situation now) {
        return now.record().ordinaryEpisodes().stream()
                .filter(episode -> episode.end().isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** A care order or placement order changes the legal status: by the same act, so that nobody records it twice. */
    private static Decision end(Situation now, Answers answers) {
        var matter = CourtAct.latest(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var ending = answers.choice("ending", Ending.class).orElseThrow();
        var early = HearingActs.notBeforeIssue(matter, on);
        if (early.isPresent()) {
            return early.get();
        }
        var ended = new ProceedingsEnded(now.id(), matter.id(), on, ending);
        var status = status(ending);
        if (status.isEmpty() || present(now).isEmpty()) {
            return Decision.accepted(ended);
        }
        if (present(now).get().legalStatus() != status.get()) {
            return with(ended, CareRules.decide(now.record(), new ChangeLegalStatus(on, status.get()), now.today()));
        }
        return CourtAct.isCorrection(now)
                ? with(ended, new Decision.Accepted(OrderMoved.to(on, now.record(), matter, status.get())))
                : Decision.accepted(ended);
    }

    private static Optional<LegalStatus> status(Ending ending) {
        return switch (ending) {
            case CARE_ORDER -> Optional.of(LegalStatus.C2);
            case PLACEMENT_ORDER -> Optional.of(LegalStatus.E1);
            case SUPERVISION_ORDER, SPECIAL_GUARDIANSHIP, CHILD_ARRANGEMENTS, NO_ORDER, WITHDRAWN -> Optional.empty();
        };
    }

    private static Decision with(ProceedingsEnded ended, Decision change) {
        return change.and(ended);
    }
}
