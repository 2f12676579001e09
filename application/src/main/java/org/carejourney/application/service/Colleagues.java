package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Kind;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;

/** People of the council as answers: the forms ask for someone of a role, the directory knows who there is. */
final class Colleagues {
    private final UserDirectory users;

    Colleagues(UserDirectory users) {
        this.users = users;
    }

    /** The question with the people to choose from; unchanged where the directory lists nobody of the role. */
    Field offered(Field field) {
        if (!(field.kind() instanceof Kind.Colleague(Role role))) {
            return field;
        }
        var people = of(role);
        return people.isEmpty() ? field : field.answeredBy(new Kind.Choice(people));
    }

    Optional<String> problem(Form form, Answers answers) {
        return form.fields().stream()
                .filter(field -> field.kind() instanceof Kind.Colleague(Role role)
                        && answers.text(field.name())
                                .filter(user -> !isOne(role, user))
                                .isPresent())
                .findFirst()
                .map(field -> field.label() + ": nobody of that name has this role");
    }

    private boolean isOne(Role role, String user) {
        var people = of(role);
        return people.isEmpty()
                || people.stream().anyMatch(person -> person.code().equals(user));
    }

    private List<Option> of(Role role) {
        return users.all().stream()
                .filter(person -> person.role() == role)
                .map(Colleagues::option)
                .toList();
    }

    private static Option option(Actor person) {
        return new Option(person.user(), person.name());
    }
}
