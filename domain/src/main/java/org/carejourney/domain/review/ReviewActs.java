package org.carejourney.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What is recorded of reviews. */
public final class ReviewActs {
    static final Set<Role> PEOPLE = Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);

    public static final Act SCHEDULED = new ScheduleReview();
    public static final Act CONSULTED = new DoReviewStep(
            "REVIEW_CONSULTED",
            Step.INVITED,
            "Send invitations and consultation papers to the child, parents, carer, school and health, then record the day.",
            "Sent on",
            "Record invitations sent");
    public static final Act REPORTED = new DoReviewStep(
            "REVIEW_REPORTED",
            Step.REPORTED,
            "Send the report and the updated care plan to the reviewing officer, then record the day.",
            "Sent on",
            "Record report sent");
    public static final Act HELD = new HoldReview();
    public static final Act DECIDED = new DoReviewStep(
            "REVIEW_DECIDED",
            Step.DECIDED,
            "Send the decisions of the meeting to the team manager and everyone invited, then record the day.",
            "Sent on",
            "Record decisions sent");
    public static final Act MINUTED = new DoReviewStep(
            "REVIEW_MINUTED",
            Step.MINUTED,
            "Write the full record of the meeting, then record the day it was finished.",
            "Finished on",
            "Record that it is written");
    public static final Act CIRCULATED = new DoReviewStep(
            "REVIEW_CIRCULATED",
            Step.CIRCULATED,
            "Send the record of the meeting to everyone who is to have it, then record the day.",
            "Circulated on",
            "Record circulation");
    public static final Act ADJOURNED = new AdjournReview();
    public static final Act EARLY_REVIEW = new AskForEarlyReview();

    static final List<Act> ALL =
            List.of(HELD, ADJOURNED, EARLY_REVIEW, SCHEDULED, CONSULTED, REPORTED, DECIDED, MINUTED, CIRCULATED);

    private ReviewActs() {}

    /** What the record says already about the review that the work is for. */
    static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> {
            known.add(Known.rule("Why a review is due", work.why()));
            for (var step : Step.values()) {
                step(now.record(), work.about(), step)
                        .ifPresent(done -> known.add(Known.of(step.words(), said(done), done)));
            }
        });
        lastReview(now.record()).ifPresent(held -> {
            known.add(Known.of("Last review", DayWords.of(held.on()), held));
            held.participation().ifPresent(how -> known.add(Known.of("How the child took part", how.meaning(), held)));
        });
        return known;
    }

    static Optional<ReviewStepDone> step(CareRecord record, FactId about, Step step) {
        return record.all(ReviewStepDone.class).stream()
                .filter(done -> done.step() == step && done.trigger().equals(about))
                .findFirst();
    }

    private static Optional<ReviewHeld> lastReview(CareRecord record) {
        return record.reviews().isEmpty()
                ? Optional.empty()
                : Optional.of(record.reviews().getLast());
    }

    private static String said(ReviewStepDone done) {
        return done.meetingOn()
                .map(meeting -> "Meeting on " + DayWords.of(meeting))
                .orElse(DayWords.of(done.on()));
    }
}
