package org.carejourney.domain.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.care.TemporaryStays;
import org.carejourney.domain.care.TemporaryStays.Overrun;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.entry.PlaceAsked;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A stay that can be temporary no longer becomes a placement of its own, from its first day. */
final class RecodeStay implements Act {
    @Override
    public String name() {
        return "STAY_RECODED";
    }

    @Override
    public String words() {
        return "That a temporary stay has become a placement";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return stay(now)
                .map(overrun -> new Form(
                        "What placement has it become?",
                        List.of(
                                Known.of(
                                        "Recorded as",
                                        overrun.stay().placement().meaning(),
                                        overrun.stay()),
                                Known.of("From", DayWords.of(overrun.stay().start()), overrun.stay()),
                                Known.rule("Why it is one no longer", overrun.words())),
                        fields(now, overrun.stay()),
                        "Record the placement"));
    }

    private static Optional<Overrun> stay(Situation now) {
        var overruns = TemporaryStays.overruns(now.record(), now.today());
        return overruns.stream()
                .filter(overrun -> now.work()
                        .filter(work ->
                                work.trigger().fact().equals(overrun.stay().id()))
                        .isPresent())
                .findFirst()
                .or(() -> overruns.stream().findFirst());
    }

    private static List<Field> fields(Situation now, Episode stay) {
        var fields = new ArrayList<>(PlaceAsked.fields(type -> !type.isTemporary(), now.today()));
        fields.add(Field.code(
                "because", "Why the placement before ended", ReasonPlacementChanged.LIST.all(), stay.start()));
        if (stay.isFollowedOn()) {
            fields.add(
                    Field.code("endedBecause", "Why the stay ended", ReasonPlacementChanged.LIST.all(), stay.start()));
        }
        return fields;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var stay = stay(now).orElseThrow().stay();
        var recode = new CareCommand.RecodeStay(
                stay.start(),
                PlaceAsked.in(answers),
                answers.choice("because", ReasonPlacementChanged.class).orElseThrow(),
                answers.choice("endedBecause", ReasonPlacementChanged.class));
        return CareRules.decide(now.record(), recode, now.today())
                .and(new StayRecoded(FactId.UNSAVED, stay.id(), now.today(), stay.placement()));
    }
}
