package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.journey.AskedAnew;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LateBecause;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever an act told can be told anew, also when its step is long past: over all events of an invented council at work. */
class ToldAnewTest {
    private static final ClockSettings CLOCKS = new ClockSettings(
            WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN), Optional.of(LocalDate.of(2020, 4, 1)));
    private static final int CHILDREN = Boolean.getBoolean("carejourney.full") ? 200 : 45;

    private static final List<Told> TOLD = new ArrayList<>();

    /** An event on a record, and the act that told it. */
    private record Told(CareRecord record, Event event, Act act) {
        Situation anew() {
            return Recording.anew(record, CLOCKS, Demo.TODAY, act, event);
        }

        Optional<Form> form() {
            return act.form(anew()).map(form -> AskedAnew.of(form, event));
        }

        /** A child who has grown older is asked more than before: then there is nothing to compare. */
        boolean saysTheSame() {
            var form = form().orElseThrow();
            var given = form.fields().stream().collect(Collectors.toMap(Field::name, Field::suggested));
            var answers = new Answers(given, event.notKnown(), "As before");
            if (answers.problem(form).isPresent()) {
                return true;
            }
            var decision = AskedAnew.inOrder(record, event, Recording.decide(act, anew(), answers));
            return decision instanceof Decision.Accepted accepted
                    && accepted.facts().contains(event);
        }

        @Override
        public String toString() {
            return act.name() + " of " + event.getClass().getSimpleName();
        }
    }

    @BeforeAll
    static void work() {
        try (var children = DemoCouncil.of(DemoCouncil.SEED).children(CHILDREN)) {
            children.map(GeneratedChild::record)
                    .map(ToldAnewTest::worked)
                    .forEach(record -> record.all(Event.class).stream()
                            .filter(event -> !(event instanceof LateBecause))
                            .forEach(event -> TOLD.add(new Told(
                                    record,
                                    event,
                                    JourneyCatalogue.telling(event).orElseThrow()))));
        }
    }

    @Test
    void every_event_has_a_form_that_asks_for_it_anew() {
        assertThat(TOLD).hasSizeGreaterThan(500);
        assertThat(counted(told -> told.form().isEmpty())).isEmpty();
    }

    @Test
    void what_is_told_again_as_it_was_says_the_same_of_the_same_matter() {
        assertThat(counted(told -> !told.saysTheSame())).isEmpty();
    }

    private static Map<String, Integer> counted(Predicate<Told> which) {
        var counted = new TreeMap<String, Integer>();
        TOLD.stream().filter(which).forEach(told -> counted.merge(told.toString(), 1, Integer::sum));
        return counted;
    }

    private static CareRecord worked(CareRecord returned) {
        var ids = new AtomicLong();
        var facts = new ArrayList<Fact>();
        returned.facts().forEach(fact -> facts.add(Numbering.numbered(fact, new FactId(ids.incrementAndGet()))));
        var record = CareRecord.of(returned.child(), facts);
        facts.addAll(new RecordedHere(record, CLOCKS, Demo.TODAY, () -> new FactId(ids.incrementAndGet())).facts());
        return CareRecord.of(returned.child(), facts);
    }
}
