package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form;

/** Puts a child on the record of whom no return has told. Children who may be the same are shown before it is made. */
@Requires(Permission.REGISTER_CHILDREN)
public interface RegisterChild {
    @Audited("Began to put a child on the record")
    Form ask(Actor by);

    @Audited("Put a child on the record")
    Outcome register(Actor by, Command command);

    /** @param others children who were shown as alike, and are not this one */
    record Command(Answers answers, List<ChildId> others) {
        public Command {
            others = List.copyOf(others);
        }

        public static Command of(Answers answers) {
            return new Command(answers, List.of());
        }

        /** The same child is none of these. */
        public Command butNot(List<Alike> shown) {
            return new Command(answers, shown.stream().map(Alike::child).toList());
        }
    }

    /**
     * A child on the record who may be the same.
     *
     * @param team whom to ask where the person may not open the child's page
     * @param why what is alike: "Born on the same day; a name alike"
     */
    record Alike(ChildId child, String name, Optional<LocalDate> born, String team, String why, boolean mayOpen) {}

    sealed interface Outcome {
        record Registered(ChildId child) implements Outcome {}

        /** Nothing was made yet. */
        record IsItOneOfThese(List<Alike> children) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
