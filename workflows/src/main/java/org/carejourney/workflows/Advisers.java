package org.carejourney.workflows;

import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.leavingcare.PersonalAdviserNamed;
import org.carejourney.domain.shared.ChildId;
import org.springframework.beans.factory.ObjectProvider;

/** Finds the personal adviser who was named for a young person among those who can sign in. */
final class Advisers {
    private final ObjectProvider<CareRecords> records;
    private final ObjectProvider<UserDirectory> people;

    Advisers(ObjectProvider<CareRecords> records, ObjectProvider<UserDirectory> people) {
        this.records = records;
        this.people = people;
    }

    /** Their sign-in name; empty where none was named, or one who does not work with the product. */
    Optional<String> of(ChildId child) {
        return records.stream()
                .flatMap(all -> all.find(child).stream())
                .flatMap(record -> PersonalAdviserNamed.latest(record).stream())
                .flatMap(this::signingIn)
                .findFirst();
    }

    /** Work goes to nobody who has left; of someone never heard of, nobody knows that. */
    boolean worksHere(String user) {
        return people.stream()
                .allMatch(all -> all.find(user).isPresent() || all.nameOf(user).isEmpty());
    }

    private Stream<String> signingIn(PersonalAdviserNamed named) {
        return people.stream()
                .flatMap(all -> all.all().stream())
                .filter(named::is)
                .map(Actor::user);
    }
}
