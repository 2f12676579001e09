package org.carejourney.application.service;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.RegisterChild.Alike;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.entry.NewChild;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.ChildId;

/**
 * Children on the record who may be the same as one to be registered: born on the same day with a name alike, or with no
 * name known; or of the same name. All teams' children are looked through, for nobody is to be registered twice.
 */
final class LikeChildren {
    private static final int AT_MOST = 10;
    private static final int LOOKED_THROUGH = 50;

    private final OutPorts out;

    LikeChildren(OutPorts out) {
        this.out = out;
    }

    List<Alike> of(NewChild child, Actor by) {
        var found = new LinkedHashMap<ChildId, Alike>();
        for (var id : out.careRecords().bornOn(child.person().born(), LOOKED_THROUGH)) {
            out.profiles()
                    .find(id)
                    .flatMap(profile -> bornThatDay(child, profile, by))
                    .ifPresent(alike -> found.put(id, alike));
        }
        for (var profile : out.profiles().search(child.name(), new Caseload.Everyone(), LOOKED_THROUGH)) {
            if (profile.name().equalsIgnoreCase(child.name())) {
                found.putIfAbsent(profile.child(), alike(profile, person(profile), "The same name", by));
            }
        }
        return found.values().stream().limit(AT_MOST).toList();
    }

    private Optional<Alike> bornThatDay(NewChild child, Profile profile, Actor by) {
        var person = person(profile);
        if (isNameless(profile)) {
            boolean maybe = person.flatMap(Person::sex)
                    .flatMap(sex -> child.person().sex().map(other -> agree(sex, other)))
                    .orElse(true);
            return maybe
                    ? Optional.of(alike(profile, person, "Born on the same day; no name is known", by))
                    : Optional.empty();
        }
        var shared = words(profile.name());
        shared.retainAll(words(child.name()));
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(alike(profile, person, "Born on the same day; a name alike", by));
    }

    /** Returns of earlier years write the sex as a number. */
    private static boolean agree(Sex one, Sex other) {
        return !(one.isMale() && other.isFemale()) && !(one.isFemale() && other.isMale());
    }

    private static boolean isNameless(Profile profile) {
        return profile.name().equals(Profile.unallocated(profile.child()).name());
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<Person> person(Profile profile) {
        return out.careRecords().find(profile.child()).flatMap(record -> record.person());
    }

    private Alike alike(Profile profile, Optional<Person> person, String why, Actor by) {
        return new Alike(
                profile.child(),
                profile.name(),
                person.map(Person::born),
                profile.team(),
                why,
                out.profiles().isIn(AccessPolicy.caseload(by), profile.child()));
    }
}
