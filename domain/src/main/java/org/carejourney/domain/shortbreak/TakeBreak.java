package org.carejourney.domain.shortbreak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.entry.PlaceAsked;
import org.carejourney.domain.shortbreak.Limits.Stay;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A short break was taken, for a series that is recorded break by break. */
final class TakeBreak implements Act {
    @Override
    public String name() {
        return "SHORT_BREAK_TAKEN";
    }

    @Override
    public String words() {
        return "A short break that was taken";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return SeriesOfBreaks.mayHaveBreaks(now.record(), now.today())
                        && SeriesOfBreaks.agreement(now.record()).isEmpty()
                ? Optional.of(new Form(
                        "From when to when was the stay, and where?", List.of(), fields(now), "Record the stay"))
                : Optional.empty();
    }

    private static List<Field> fields(Situation now) {
        var fields = new ArrayList<Field>();
        fields.add(Field.happened("from", "First day", now.today()));
        fields.add(Field.happened("until", "Back home on", now.today()));
        fields.addAll(AgreeSeries.place(now.today()));
        var last = SeriesOfBreaks.now(now.record(), now.today());
        return last.isEmpty()
                ? fields
                : fields.stream()
                        .map(field -> switch (field.name()) {
                            case "type" ->
                                field.suggesting(last.get().placement().name());
                            case "provider" ->
                                field.suggesting(
                                        last.get().provider().map(Enum::name).orElse(""));
                            case "postcode" -> field.suggesting(last.get().placementPostcode());
                            case "urn" -> field.suggesting(last.get().urn());
                            case "homePostcode" -> field.suggesting(last.get().homePostcode());
                            default -> field;
                        })
                        .toList();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        LocalDate from = answers.day("from").orElseThrow();
        LocalDate until = answers.day("until").orElseThrow();
        if (!until.isAfter(from)) {
            return Decision.refused("The stay must end on a later day than it began");
        }
        var stay = new Stay(from, until);
        var others = Limits.stays(now.record()).stream()
                .filter(other -> !other.overlaps(stay))
                .toList();
        var passed = Limits.passedBy(stay, others, true);
        if (!passed.isEmpty()) {
            return Decision.refused(
                    "Beyond the limits of short breaks: %s. This was care like any other (regulation 48): record that the child came into care"
                            .formatted(String.join("; ", passed)));
        }
        return SeriesOfBreaks.problem(now.record(), from, LegalStatus.V3)
                .or(() -> AgreeSeries.providerProblem(PlaceAsked.in(answers)))
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.accepted(AgreeSeries.episode(from, Optional.of(until), LegalStatus.V3, answers)));
    }
}
