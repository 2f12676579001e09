package org.carejourney.domain.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.care.ReviewRules;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The review was held: when, and how the child took part. */
final class HoldReview implements Act {
    private static final int OLD_ENOUGH_TO_TAKE_PART = 4;

    @Override
    public String name() {
        return "REVIEW_HELD";
    }

    @Override
    public String words() {
        return "A review that was held";
    }

    @Override
    public Set<Role> recordedBy() {
        return ReviewActs.PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (now.record().episodes().stream().noneMatch(episode -> episode.covers(now.today()))) {
            return Optional.empty();
        }
        var held = Field.happened("on", "Held on", now.today())
                .suggesting(expected(now).toString())
                .helped("A series of meetings counts as one review, held on the day of the last.");
        return Optional.of(Form.asking(
                        "When was the review held, and how did the child take part?",
                        "Record the review",
                        held,
                        participation(now))
                .knowing(ReviewActs.known(now)));
    }

    private static LocalDate expected(Situation now) {
        return now.work()
                .flatMap(work -> ReviewActs.step(now.record(), work.about(), Step.SCHEDULED))
                .flatMap(ReviewStepDone::meetingOn)
                .filter(day -> !day.isAfter(now.today()))
                .orElse(now.today());
    }

    /** Who has turned four since the review was held is told of as under four, as the code says; offered last then. */
    private static Field participation(Situation now) {
        boolean wasTooYoung = wasTooYoung(now, expected(now));
        boolean mayHaveBeen = wasTooYoung(now, now.today().minusYears(1))
                || now.record().born().isEmpty();
        var options = Arrays.stream(Participation.values())
                .filter(how -> mayHaveBeen || how != Participation.PN0)
                .sorted(Comparator.comparing(how -> how == Participation.PN0 && !wasTooYoung))
                .map(how -> new Field.Option(how.name(), words(how)))
                .toList();
        var field = Field.options("participation", "How the child took part", options);
        return wasTooYoung ? field.suggesting(Participation.PN0.name()) : field;
    }

    private static boolean wasTooYoung(Situation now, LocalDate day) {
        return now.record()
                .born()
                .filter(born -> Ages.on(born, day) < OLD_ENOUGH_TO_TAKE_PART)
                .isPresent();
    }

    private static String words(Participation how) {
        return how == Participation.PN0 ? "Under four: not asked" : how.meaning();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return ReviewRules.hold(
                now.record(),
                answers.day("on").orElseThrow(),
                answers.choice("participation", Participation.class).orElseThrow(),
                now.today());
    }
}
