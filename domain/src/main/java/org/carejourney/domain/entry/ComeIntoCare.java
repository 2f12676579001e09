package org.carejourney.domain.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CameIntoCare;
import org.carejourney.domain.care.CameIntoCare.Decided;
import org.carejourney.domain.care.CareCommand.StartCare;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.place.Places;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The child came into care. */
final class ComeIntoCare implements Act {
    @Override
    public String name() {
        return "CAME_INTO_CARE";
    }

    @Override
    public String words() {
        return "That the child came into care";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        var record = now.record();
        if (Footing.now(record).isPresent() || record.hasComeOfAge(now.today())) {
            return Optional.empty();
        }
        var last = record.ordinaryEpisodes().stream().reduce((earlier, later) -> later);
        return Optional.of(new Form(
                "When, why and on what footing did the child come into care, and where do they live?",
                last.map(ComeIntoCare::known).orElse(List.of()),
                fields(now.today(), last),
                "Record coming into care"));
    }

    private static List<Known> known(Episode last) {
        return last.end()
                .map(end -> List.of(Known.of("Was in care until", DayWords.of(end), last)))
                .orElse(List.of());
    }

    private static List<Field> fields(LocalDate today, Optional<Episode> last) {
        var fields = new ArrayList<Field>();
        fields.add(Field.happened("on", "Came into care on", today));
        fields.add(Field.clock("at", "At what time").orNotKnown().helped("24 hours or less are no period of care."));
        fields.add(Field.code(
                "legalStatus",
                "Legal status",
                LegalStatus.LIST.all().stream()
                        .filter(status -> !status.isShortBreak())
                        .toList(),
                today));
        fields.add(Field.options("decided", "How accommodation under section 20 was decided", decided())
                .optional()
                .helped("Not asked where a court or the police decided."));
        fields.add(Field.code("need", "Why the child needs care", CategoryOfNeed.LIST.all(), today));
        fields.addAll(PlaceAsked.fields(type -> !type.isTemporary(), today));
        fields.add(Field.text("homePostcode", "Postcode of home")
                .optional()
                .suggesting(last.map(Episode::homePostcode).orElse(""))
                .helped("Where the child lived before; empty where not known."));
        return fields;
    }

    private static List<Option> decided() {
        return List.of(
                new Option(Decided.APPROVED_BEFORE.name(), Decided.APPROVED_BEFORE.words()),
                new Option(Decided.EMERGENCY.name(), Decided.EMERGENCY.words()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var status = answers.choice("legalStatus", LegalStatus.class).orElseThrow();
        var decided = answers.choice("decided", Decided.class);
        if (status == LegalStatus.V2 && decided.isEmpty()) {
            return Decision.refused("Say how accommodation under section 20 was decided");
        }
        var on = answers.day("on").orElseThrow();
        var start = new StartCare(
                on,
                status,
                answers.choice("need", CategoryOfNeed.class).orElseThrow(),
                PlaceAsked.in(answers),
                answers.text("homePostcode").map(Places::normalise).orElse(""));
        var how = status == LegalStatus.V2 ? decided.orElseThrow() : Decided.ORDERED;
        return CareRules.decide(now.record(), start, now.today())
                .and(new CameIntoCare(FactId.UNSAVED, on, answers.clock("at"), how, answers.notKnown()));
    }
}
