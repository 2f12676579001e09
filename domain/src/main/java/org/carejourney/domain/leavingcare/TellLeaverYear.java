package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.CodeYears;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The yearly record around a birthday was made: the fact that the return tells, and beside it the day. */
final class TellLeaverYear implements Act {
    private static final List<Option> CONTACT = Arrays.stream(InTouch.values())
            .map(answer -> new Option(answer.name(), answer.meaning()))
            .toList();
    private static final List<Option> ACTIVITIES = Arrays.stream(Activity.values())
            .filter(activity -> activity.years().equals(CodeYears.ALWAYS) && activity != Activity.NOT_RECORDED)
            .map(activity -> new Option(activity.name(), activity.meaning()))
            .toList();

    @Override
    public String name() {
        return "LEAVER_YEAR_TOLD";
    }

    @Override
    public String words() {
        return "The yearly record of a care leaver";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return asked(now)
                .map(leaver -> Form.asking(
                                "How was the young person around the birthday at which they turned %d?"
                                        .formatted(age(leaver, now)),
                                "Make the record",
                                Field.happened("on", "As on", now.today()),
                                Field.options("inTouch", "In touch", CONTACT).suggesting(contact(leaver)),
                                Field.options("activity", "Activity", ACTIVITIES)
                                        .helped("Needed where you are in touch")
                                        .optional(),
                                Field.options("accommodation", "Kind of home", TellHome.HOMES)
                                        .helped("Needed where you are in touch")
                                        .suggesting(home(leaver))
                                        .optional())
                        .knowing(LeavingForms.known(leaver)));
    }

    private static Optional<CareLeaver> asked(Situation now) {
        return LeavingForms.eligible(now)
                .filter(leaver -> leaver.leftOn().isPresent())
                .filter(leaver -> ageAsked(leaver, now).isPresent());
    }

    private static int age(CareLeaver leaver, Situation now) {
        return ageAsked(leaver, now).orElseThrow();
    }

    /** That of the work; or of the window that is open; of one that is told anew, the last told here. */
    private static Optional<Integer> ageAsked(CareLeaver leaver, Situation now) {
        if (LeavingForms.isToldAnew(now)) {
            return IntStream.rangeClosed(LeaverYears.FIRST, LeaverYears.LAST)
                    .boxed()
                    .filter(age ->
                            LeaverYears.told(leaver, leaver.birthday(age)).isPresent())
                    .filter(age ->
                            now.record().all(LeaverYearTold.class).stream().noneMatch(told -> told.age() == age))
                    .max(Comparator.naturalOrder());
        }
        return LeaverYears.ageNow(leaver)
                .filter(age -> !leaver.leftOn().orElseThrow().isAfter(leaver.birthday(age)))
                .filter(age -> LeaverYears.told(leaver, leaver.birthday(age)).isEmpty());
    }

    /** What the record says differently from what was known is a change like any other, and is followed up as one. */
    private static List<Fact> changes(CareLeaver leaver, LocalDate on, InTouch inTouch, Optional<Accommodation> home) {
        var changes = new ArrayList<Fact>();
        boolean wasKnown = contact(leaver).equals(inTouch.name());
        if (!wasKnown && (inTouch == InTouch.NO || !contact(leaver).isEmpty())) {
            changes.add(new ContactChanged(FactId.UNSAVED, on, inTouch));
        }
        home.filter(code -> !home(leaver).equals(code.name()))
                .ifPresent(code -> changes.add(new LeaverMoved(FactId.UNSAVED, on, code, Optional.empty())));
        return changes;
    }

    private static String contact(CareLeaver leaver) {
        return leaver.record().all(ContactChanged.class).stream()
                .max(ContactChanged.ORDER)
                .map(contact -> contact.inTouch().name())
                .orElse("");
    }

    private static String home(CareLeaver leaver) {
        return leaver.record().all(LeaverMoved.class).stream()
                .max(Comparator.comparing(LeaverMoved::on))
                .map(home -> home.accommodation().name())
                .orElse("");
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var leaver = asked(now).orElseThrow();
        int age = age(leaver, now);
        var birthday = leaver.birthday(age);
        var on = answers.day("on").orElseThrow();
        var inTouch = answers.choice("inTouch", InTouch.class).orElseThrow();
        var activity = answers.choice("activity", Activity.class);
        var home = answers.choice("accommodation", Accommodation.class);
        if (on.isBefore(LeaverYears.opens(birthday))) {
            return Decision.refused("The record speaks of the time around %s; not before %s"
                    .formatted(DayWords.of(birthday), DayWords.of(LeaverYears.opens(birthday))));
        }
        if (inTouch == InTouch.YES && (activity.isEmpty() || home.isEmpty())) {
            return Decision.refused("Say what the young person does and where they live; or that you are not in touch");
        }
        if (age < 18
                && home.filter(code -> code == Accommodation.Z1 || code == Accommodation.Z2)
                        .isPresent()) {
            return Decision.refused("Living with a former foster carer is for those aged 18 or older");
        }
        var facts = new ArrayList<Fact>();
        facts.add(new CareLeaverYear(
                LeaverYears.told(leaver, birthday).map(CareLeaverYear::id).orElse(FactId.UNSAVED),
                CollectionYear.of(birthday),
                leaver.person().born(),
                Optional.of(inTouch),
                activity.or(() -> Optional.of(Activity.NOT_RECORDED)),
                home.or(() -> Optional.of(Accommodation.NOT_RECORDED))));
        facts.add(new LeaverYearTold(now.id(), age, on));
        if (!LeavingForms.isToldAnew(now)) {
            facts.addAll(changes(leaver, on, inTouch, home));
        }
        return new Decision.Accepted(facts);
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof LeaverYearTold;
    }
}
