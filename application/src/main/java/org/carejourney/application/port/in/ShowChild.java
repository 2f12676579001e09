package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.Profile;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;

/** Shows a child: where they live, on what legal footing, who is responsible, what is due, and the whole journey. */
@Requires(Permission.SEE_CHILDREN)
public interface ShowChild {
    /** Empty for a child nobody has heard of and for one the person may not see: both are answered alike. */
    @Audited("Opened a child's record")
    Optional<View> show(Actor by, ChildId child);

    /**
     * @param record as known now, as at today
     * @param workerName as colleagues read it; empty where not allocated
     * @param concerns what the record should be put right about, a sentence each: a hospital stay longer than allowed
     * @param problems rows of returns about the child that were left out or are odd
     */
    record View(
            Profile profile,
            Optional<String> workerName,
            Optional<String> reviewingOfficerName,
            LocalDate today,
            CareRecord record,
            Optional<Integer> age,
            boolean inCare,
            List<Course> courses,
            List<WorkItem> work,
            List<RecordedFact> history,
            List<Problem> problems,
            List<String> concerns) {

        /** All that was and is asked for: what is open first, soonest first. */
        public List<Obligation> obligations() {
            return Obligation.inOrder(courses.stream().flatMap(course -> course.obligations().stream()));
        }
    }

    /**
     * How one journey has gone.
     *
     * @param journey what people call it: "Visits"
     * @param obligations all that it asked and asks for
     */
    record Course(String journey, List<Obligation> obligations) {}
}
