package org.carejourney.application.port.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.work.Refusal;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;

/**
 * Records what was done for a child, from a task or from the child's page: asks for what the record does not hold,
 * refuses what cannot be, and closes the task that it answers.
 */
@Requires(Permission.WORK_TASKS)
public interface RecordAct {
    /** What the person can record about the child today. */
    @Audited("Looked at what can be recorded")
    List<Offer> offers(Actor by, ChildId child);

    /** What is asked; empty for a child the person may not see, an act there is not, or one that makes no sense now. */
    @Audited("Opened the form")
    Optional<Asked> ask(Actor by, Command command);

    @Audited("Recorded")
    Outcome record(Actor by, Command command);

    /** Says that an event on the record never happened; it stays in history with the reason. */
    @Audited("Withdrew an entry")
    Outcome withdraw(Actor by, ChildId child, Correction event);

    /**
     * @param journey what people call the journey on which it is recorded: "Visits"
     * @param words as people choose it: "A visit"
     */
    record Offer(String journey, String act, String words) {}

    /**
     * What is recorded.
     *
     * @param act its name
     * @param task the work item that it does; empty when recorded from the child's page
     * @param answers empty while only the form is asked for
     * @param corrects the fact that is told anew, and why; empty for a new one
     */
    record Command(ChildId child, String act, Optional<TaskRef> task, Answers answers, Optional<Correction> corrects) {
        private static final Answers NONE = Answers.of();

        /** The act in words: "A visit". */
        @Detail
        public String words() {
            return JourneyCatalogue.act(act).map(Act::words).orElse(act);
        }

        /** From the child's page. */
        public static Command of(ChildId child, String act) {
            return new Command(child, act, Optional.empty(), NONE, Optional.empty());
        }

        public Command doing(TaskRef item) {
            return new Command(child, act, Optional.of(item), answers, corrects);
        }

        public Command answering(Answers given) {
            return new Command(child, act, task, given, corrects);
        }

        public Command correcting(Correction of) {
            return new Command(child, act, task, answers, Optional.of(of));
        }
    }

    /**
     * What is put right.
     *
     * @param seen when the version was recorded that the person looked at: whoever put it right meanwhile has won
     * @param reason why, and what proves it
     */
    record Correction(FactId fact, Instant seen, String reason) {
        public Correction because(String why) {
            return new Correction(fact, seen, why);
        }
    }

    /**
     * What is asked.
     *
     * @param known what the record holds already
     * @param act the words on the button
     * @param lateSince the last day in time, where it is past, or may be by the hour: whoever does it late says why
     */
    record Asked(
            String title,
            String question,
            List<Known> known,
            List<Field> fields,
            String act,
            Optional<LocalDate> lateSince) {}

    /** @param source where it comes from: "recorded by Priya Shah, 3 May 2021"; empty where it follows from a rule */
    record Known(String label, String value, String source) {}

    sealed interface Outcome {
        /** @param next what is due next on the same journey */
        record Recorded(Optional<Obligation> next) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }
}
