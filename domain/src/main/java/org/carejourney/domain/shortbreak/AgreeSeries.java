package org.carejourney.domain.shortbreak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.entry.PlaceAsked;
import org.carejourney.domain.place.Places;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A series of short breaks was agreed, to be recorded as one agreement. */
final class AgreeSeries implements Act {
    @Override
    public String name() {
        return "SHORT_BREAKS_AGREED";
    }

    @Override
    public String words() {
        return "That a series of short breaks was agreed";
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
                        "Since when are short breaks agreed, and where?",
                        List.of(),
                        fields(now.today()),
                        "Record the agreement"))
                : Optional.empty();
    }

    private static List<Field> fields(LocalDate today) {
        var fields = new ArrayList<Field>();
        fields.add(Field.happened("on", "Agreed from", today));
        fields.addAll(place(today));
        return fields;
    }

    /** What is asked of a stay besides its days; most children who have short breaks are disabled. */
    static List<Field> place(LocalDate today) {
        var fields = new ArrayList<Field>();
        fields.add(Field.code("need", "Why the family needs breaks", CategoryOfNeed.LIST.all(), today)
                .suggesting(CategoryOfNeed.N2.name()));
        fields.addAll(PlaceAsked.fields(type -> !type.isTemporary(), today));
        fields.add(Field.text("homePostcode", "Postcode of home").optional().helped("Empty where not known."));
        return fields;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return SeriesOfBreaks.problem(now.record(), on, LegalStatus.V4)
                .or(() -> providerProblem(PlaceAsked.in(answers)))
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(episode(on, Optional.empty(), LegalStatus.V4, answers)));
    }

    static Optional<String> providerProblem(Where where) {
        return where.type().needsProvider() && where.provider().isEmpty()
                ? Optional.of("Say who provides the placement")
                : Optional.empty();
    }

    static Episode episode(LocalDate from, Optional<LocalDate> until, LegalStatus kind, Answers answers) {
        var where = PlaceAsked.in(answers);
        return new Episode(
                FactId.UNSAVED,
                from,
                ReasonForNewEpisode.S,
                kind,
                answers.choice("need", CategoryOfNeed.class),
                where.type(),
                where.provider(),
                until,
                until.map(end -> ReasonEpisodeCeased.E4A),
                Optional.empty(),
                answers.text("homePostcode").map(Places::normalise).orElse(""),
                where.postcode(),
                where.urn());
    }
}
