package org.carejourney.domain.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.plan.CarePlanWritten;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The permanence plan, and the meetings that track it. */
final class PermanenceActs {
    static final Act AGREE_PLAN = PermanenceAct.telling(
            PermanencePlanAgreed.class,
            "PERMANENCE_PLAN_AGREED",
            "A permanence plan that was agreed",
            Role.CASEWORKER,
            PermanenceActs::askPlan,
            PermanenceActs::agree);
    static final Act TRACK = PermanenceAct.telling(
            TrackingMeetingHeld.class,
            "PERMANENCE_TRACKED",
            "A permanence tracking meeting",
            Role.TEAM_MANAGER,
            PermanenceActs::askTracking,
            PermanenceActs::track);

    private static final List<Field.Option> PLANS = Arrays.stream(PermanencePlan.values())
            .filter(plan -> plan != PermanencePlan.NOT_YET_DECIDED)
            .map(plan -> new Field.Option(plan.name(), plan.words()))
            .toList();

    private PermanenceActs() {}

    private static Optional<TimeInCare> time(Situation now) {
        return TimeInCare.now(now.record(), now.settings(), now.today());
    }

    private static Optional<Form> askPlan(Situation now) {
        return time(now).map(time -> {
            var plan = Field.options("plan", "Plan for a lasting home", PLANS);
            return Form.asking(
                            "How is the child to have a lasting home?",
                            "Record the plan",
                            Field.happened("on", "Agreed on", now.today()),
                            carePlan(time)
                                    .map(said ->
                                            plan.suggesting(said.permanence().name()))
                                    .orElse(plan),
                            Field.options("parallel", "A second plan, followed at the same time", PLANS)
                                    .optional())
                    .knowing(known(time));
        });
    }

    /** What the care plan aims at, where it says so. */
    private static Optional<CarePlanWritten> carePlan(TimeInCare time) {
        return time.record().all(CarePlanWritten.class).stream()
                .filter(plan -> plan.period().equals(time.period().first().id()))
                .filter(plan -> plan.permanence() != PermanencePlan.NOT_YET_DECIDED)
                .findFirst();
    }

    private static List<Known> known(TimeInCare time) {
        var known = new ArrayList<Known>();
        carePlan(time)
                .ifPresent(plan -> known.add(
                        Known.of("Aim of the care plan", plan.permanence().words(), plan)));
        time.plan()
                .ifPresent(plan -> known.add(Known.of(
                        "Permanence plan so far",
                        "%s, agreed on %s".formatted(plan.aims(), DayWords.of(plan.on())),
                        plan)));
        var home = time.home();
        known.add(Known.of("Lives now", home.placement().meaning(), home));
        return known;
    }

    private static Decision agree(Situation now, Answers answers) {
        var time = time(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var plan = answers.choice("plan", PermanencePlan.class).orElseThrow();
        var parallel = answers.choice("parallel", PermanencePlan.class);
        if (parallel.filter(plan::equals).isPresent()) {
            return Decision.refused("The second plan is the same as the first; leave it out or choose another");
        }
        return notInCareThen(time, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(
                        new PermanencePlanAgreed(now.id(), time.period().first().id(), on, plan, parallel)));
    }

    /** What is recorded of a period of care happened in it. */
    static Optional<String> notInCareThen(TimeInCare time, LocalDate on) {
        return time.includes(on)
                ? Optional.empty()
                : Optional.of("The child came into care on %s; check the day"
                        .formatted(DayWords.of(time.period().start())));
    }

    private static Optional<Form> askTracking(Situation now) {
        return time(now)
                .filter(time -> now.work().isPresent() || time.plan().isPresent())
                .map(time -> Form.asking(
                                "How far has the plan come, and what holds it up?",
                                "Record the meeting",
                                Field.happened("on", "Held on", now.today()),
                                Field.choice(
                                        "progress",
                                        "Progress",
                                        TrackingMeetingHeld.Progress.class,
                                        TrackingMeetingHeld.Progress::words))
                        .knowing(known(time)));
    }

    private static Decision track(Situation now, Answers answers) {
        var time = time(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return notInCareThen(time, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new TrackingMeetingHeld(
                        now.id(),
                        time.period().first().id(),
                        on,
                        answers.choice("progress", TrackingMeetingHeld.Progress.class)
                                .orElseThrow())));
    }
}
