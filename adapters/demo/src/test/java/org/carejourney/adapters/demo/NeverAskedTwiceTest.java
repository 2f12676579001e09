package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Kind;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No form asks what the record holds already, over every act on the records of an invented council at work, each as a task
 * and from the child's page, on several days.
 *
 * <p>A question that must be answered is asked twice if an event that stands on the record answers it:
 *
 * <ul>
 *   <li>the event is of the same matter: it started the clock of the work, or it and the work are about one fact;
 *   <li>a component of it has the name of the question, for fields are called as the components that take their answers,
 *       and a value of the kind that the question asks for: a choice of the same codes, a day, a number;
 *   <li>the act does not tell events of that kind itself: a second visit, hearing or attempt is another one, and has answers of its
 *       own;
 *   <li>the question is not when this very act was done: each has its own day and time;
 *   <li>the act does not look whether what was told is still so.
 * </ul>
 *
 * <p>Who the child is, as returns tell it, belongs to every matter.
 */
class NeverAskedTwiceTest {
    private static final ClockSettings CLOCKS = new ClockSettings(
            WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN), Optional.of(LocalDate.of(2020, 4, 1)));
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2020, 9, 14), LocalDate.of(2021, 1, 29), Demo.TODAY);
    private static final int CHILDREN = Boolean.getBoolean("carejourney.full") ? 600 : 45;

    /** When the act was done, and why it says nothing else. */
    private static final Set<String> OF_EACH_ACT = Set.of("id", "on", "at", "notKnown");

    /** What changes by itself and is found anew each time: that it was otherwise before answers nothing. */
    private static final Map<String, String> FOUND_ANEW = Map.of("EET_CHECKED", "activity");

    private static final List<Asked> ASKED = new ArrayList<>();

    /** By act, the kinds of event that it tells. */
    private static final Map<Act, Set<Class<?>>> TOLD = new HashMap<>();

    /** A form as somebody would be asked it. */
    private record Asked(Act act, Situation now, Form form) {}

    @BeforeAll
    static void ask() {
        try (var children = DemoCouncil.of(DemoCouncil.SEED).children(CHILDREN)) {
            children.map(GeneratedChild::record)
                    .map(NeverAskedTwiceTest::worked)
                    .forEach(record -> DAYS.forEach(day -> ask(record.asAt(day), day)));
        }
    }

    private static CareRecord worked(CareRecord returned) {
        var ids = new AtomicLong();
        var facts = new ArrayList<Fact>();
        returned.facts().forEach(fact -> facts.add(Numbering.numbered(fact, new FactId(ids.incrementAndGet()))));
        var record = CareRecord.of(returned.child(), facts);
        facts.addAll(new RecordedHere(record, CLOCKS, Demo.TODAY, () -> new FactId(ids.incrementAndGet())).facts());
        return CareRecord.of(returned.child(), facts);
    }

    private static void ask(CareRecord record, LocalDate day) {
        for (var event : record.all(Event.class)) {
            JourneyCatalogue.acts().stream()
                    .filter(act -> act.tells(event))
                    .forEach(act -> TOLD.computeIfAbsent(act, ignored -> new HashSet<>())
                            .add(event.getClass()));
        }
        var work = JourneyCatalogue.work(record, CLOCKS, day);
        for (var act : JourneyCatalogue.acts(record)) {
            var page = Recording.situation(record, CLOCKS, day, act, FactId.UNSAVED);
            var tasks =
                    work.stream().filter(one -> one.task().act().equals(act)).map(one -> page.with(Optional.of(one)));
            Stream.concat(Stream.of(page), tasks)
                    .forEach(now -> act.form(now).ifPresent(form -> ASKED.add(new Asked(act, now, form))));
        }
    }

    @Test
    void most_acts_are_asked_about() {
        var acts = ASKED.stream().map(one -> one.act().name()).collect(Collectors.toCollection(TreeSet::new));
        long fields =
                ASKED.stream().mapToLong(one -> one.form().fields().size()).sum();
        System.out.printf("%d forms of %d acts, %d questions%n", ASKED.size(), acts.size(), fields);

        assertThat(acts).hasSizeGreaterThan(100);
    }

    @Test
    void no_form_asks_what_the_record_holds() {
        var twice = new TreeMap<String, Integer>();
        for (var asked : ASKED) {
            for (var field : asked.form().fields()) {
                if (field.need() != Field.Need.OPTIONAL) {
                    answer(asked, field)
                            .ifPresent(fact -> twice.merge(
                                    "%s asks %s, which %s tells"
                                            .formatted(
                                                    asked.act().name(),
                                                    field.name(),
                                                    fact.getClass().getSimpleName()),
                                    1,
                                    Integer::sum));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void what_is_known_says_where_it_comes_from() {
        var nowhere = new TreeSet<String>();
        for (var asked : ASKED) {
            var record = asked.now().record();
            for (var known : asked.form().known()) {
                boolean isThere = known.fact()
                        .map(id -> record.facts().stream()
                                .anyMatch(fact -> fact.id().equals(id)))
                        .orElseGet(() -> record.all(Event.class).stream()
                                .noneMatch(event -> event.words().equals(known.value())));
                if (!isThere || known.label().isBlank() || known.value().isBlank()) {
                    nowhere.add("%s shows %s: %s".formatted(asked.act().name(), known.label(), known.value()));
                }
            }
        }
        assertThat(nowhere).isEmpty();
    }

    // --- what answers a question

    private static Optional<Fact> answer(Asked asked, Field field) {
        if (OF_EACH_ACT.contains(field.name())
                || field.name().equals(FOUND_ANEW.get(asked.act().name()))) {
            return Optional.empty();
        }
        return asked.now().record().facts().stream()
                .filter(fact -> isOfTheMatter(fact, asked.now()))
                .filter(fact -> !TOLD.getOrDefault(asked.act(), Set.of()).contains(fact.getClass()))
                .filter(fact -> component(fact, field.name())
                        .filter(value -> fits(field.kind(), value))
                        .isPresent())
                .findFirst();
    }

    private static boolean isOfTheMatter(Fact fact, Situation now) {
        if (fact instanceof Person) {
            return true;
        }
        return fact instanceof Event
                && now.work().stream()
                        .flatMap(work -> Stream.of(work.trigger().fact(), work.about()))
                        .anyMatch(
                                about -> fact.id().equals(about) || links(fact).contains(about));
    }

    private static Set<FactId> links(Fact fact) {
        return components(fact)
                .filter(component -> component.getType() == FactId.class
                        && !component.getName().equals("id"))
                .map(component -> (FactId) value(component, fact))
                .collect(Collectors.toSet());
    }

    private static Optional<Object> component(Fact fact, String name) {
        return components(fact)
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> value(component, fact))
                .flatMap(value ->
                        value instanceof Optional<?> maybe ? maybe.map(Object.class::cast) : Optional.of(value))
                .filter(value -> !value.equals("") && !(value instanceof Collection<?> some && some.isEmpty()));
    }

    private static boolean fits(Kind kind, Object value) {
        return switch (kind) {
            case Kind.Day ignored -> value instanceof LocalDate;
            case Kind.Clock ignored -> value instanceof LocalTime;
            case Kind.YesNo ignored -> value instanceof Boolean;
            case Kind.Number ignored -> value instanceof Integer;
            case Kind.Text ignored -> value instanceof String;
            case Kind.Colleague ignored -> value instanceof String;
            case Kind.Household ignored -> value instanceof String;
            case Kind.Report ignored -> false;
            case Kind.Choice(var options) -> isOneOf(options, value);
            case Kind.Several(var options) ->
                value instanceof Collection<?> all && all.stream().allMatch(one -> isOneOf(options, one));
        };
    }

    private static boolean isOneOf(List<Field.Option> options, Object value) {
        var text = value instanceof Enum<?> code ? code.name() : value.toString();
        return options.stream().anyMatch(option -> option.code().equals(text));
    }

    private static Stream<RecordComponent> components(Fact fact) {
        return Arrays.stream(fact.getClass().getRecordComponents());
    }

    private static Object value(RecordComponent component, Fact fact) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("A fact does not tell its " + component.getName(), unreadable);
        }
    }
}
