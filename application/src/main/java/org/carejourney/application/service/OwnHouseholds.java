package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.domain.fostering.FosterEnquiry;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.placing.FosteredWith;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Kind;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;

/** The council's own foster households: those a form may choose from, who lives with them, and who came through the scheme. */
final class OwnHouseholds {
    private final CareRecords records;

    OwnHouseholds(CareRecords records) {
        this.records = records;
    }

    /** The question with the households to choose from, by name. */
    Field offered(Field field) {
        return field.kind() instanceof Kind.Household(var day)
                ? field.answeredBy(new Kind.Choice(approvedOn(day).stream()
                        .map(household -> new Option(
                                household.id().value(),
                                household.name()
                                        + household
                                                .terms()
                                                .map(terms -> ": " + terms)
                                                .orElse("")))
                        .toList()))
                : field;
    }

    Optional<String> problem(Form form, Answers answers) {
        return form.fields().stream()
                .filter(field -> field.kind() instanceof Kind.Household
                        && chosen(field, answers).isEmpty())
                .findFirst()
                .map(field -> field.label() + ": no household of that name was approved when the child came there");
    }

    /** With what the chosen household is called. */
    Answers known(Form form, Answers answers) {
        return form.fields().stream()
                .flatMap(field -> chosen(field, answers).stream())
                .findFirst()
                .map(household -> answers.knowing(Field.CALLED, household.name()))
                .orElse(answers);
    }

    private Optional<FosterHousehold> chosen(Field field, Answers answers) {
        return field.kind() instanceof Kind.Household(var day)
                ? answers.text(field.name())
                        .flatMap(id -> approvedOn(day).stream()
                                .filter(household -> household.id().value().equals(id))
                                .findFirst())
                : Optional.empty();
    }

    private List<FosterHousehold> approvedOn(LocalDate day) {
        return all().filter(household -> household.isApprovedOn(day))
                .sorted(Comparator.comparing(FosterHousehold::name))
                .toList();
    }

    /** The households that came through the scheme. */
    Set<ChildId> throughFamilyValues() {
        return records.everywhere(FosterEnquiry.class).entrySet().stream()
                .filter(told -> told.getValue().stream().anyMatch(FosterEnquiry::familyValues))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Stream<FosterHousehold> all() {
        return records.of(Subject.HOUSEHOLD).stream().map(FosterHousehold::of);
    }

    /** A child, and with whom they live. */
    record Resident(ChildId child, FosteredWith with) {}

    /** Who lives with each household on a day. */
    Map<ChildId, List<Resident>> residents(LocalDate day) {
        return residents(day, with -> true);
    }

    /** Who lives with one household on a day. */
    List<Resident> livingWith(ChildId household, LocalDate day) {
        return residents(day, with -> with.householdId().equals(household)).getOrDefault(household, List.of());
    }

    private Map<ChildId, List<Resident>> residents(LocalDate day, Predicate<FosteredWith> looked) {
        return records.everywhere(FosteredWith.class).entrySet().stream()
                .filter(told -> told.getValue().stream().anyMatch(looked))
                .flatMap(told -> records.find(told.getKey()).stream())
                .flatMap(child -> FosteredWith.on(child, day).filter(looked).stream()
                        .map(with -> new Resident(child.child(), with)))
                .collect(Collectors.groupingBy(resident -> resident.with().householdId()));
    }
}
