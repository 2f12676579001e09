package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.practice.Chosen;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.work.Task;

/** Sets, without a new release, what the law leaves to the service: lengths of local clocks, warnings, who works a task. */
@Requires(Permission.SET_PRACTICE)
public interface SetLocalPractice {
    @Audited("Looked at local practice")
    View show(Actor by);

    @Audited("Decided local practice")
    Outcome decide(Actor by, Command command);

    /** @param history newest first */
    record View(LocalDate today, List<ClockRow> clocks, List<TaskRow> tasks, List<Decided> history) {}

    /**
     * @param now its length for a clock that starts today
     * @param seen how many decisions there are about it
     */
    record ClockRow(LocalClock clock, int now, Optional<Chosen> toCome, int seen) {}

    /** @param possible the roles that may record what the task asks */
    record TaskRow(Task task, Role now, List<Role> possible, Optional<Chosen> toCome, int seen) {}

    record Decided(Chosen decision, String byName) {}

    /** @param seen how many decisions about the matter the person knew: who decided meanwhile has won */
    record Command(Chosen.Matter matter, String name, String value, LocalDate from, String reason, int seen) {
        /** The clock or the task, as people call it; its name where there is none such. */
        @Detail
        public String about() {
            return matter.words(name);
        }
    }

    sealed interface Outcome {
        record Done() implements Outcome {}

        /** @param words what is wrong and what to do */
        record Refused(String words) implements Outcome {}
    }
}
