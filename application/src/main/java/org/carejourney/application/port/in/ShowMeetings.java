package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.meeting.Action;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.shared.ChildId;

/**
 * Shows the Board's meetings, the report to each, and what councillors asked. A Board member sees meetings whose report is
 * published, and of these what the Board was given and asked, not how it came about.
 */
@Requires(Permission.SEE_FIGURES)
public interface ShowMeetings {
    /** The latest meeting first. */
    @Audited("Looked at the list of the Board's meetings")
    List<Line> all(Actor by);

    /** Empty for a meeting that nobody planned and for one that the person may not see. */
    @Audited("Opened a meeting of the Board")
    Optional<View> find(Actor by, ChildId meeting);

    /** The schedule of outstanding matters: the actions of all meetings that the Board has not closed, soonest due first. */
    @Audited("Looked at what is outstanding for the Board")
    List<Outstanding> outstanding(Actor by);

    /** @param next what is to be done next on the report; empty where nothing is, or it is not the person's to know */
    record Line(Meeting meeting, Optional<WorkItem> next) {}

    record Outstanding(Meeting meeting, Action action) {}

    /**
     * @param obligations open ones first by due date, then met ones, latest first; none for a Board member
     * @param work none for a Board member
     * @param history none for a Board member
     * @param concerns what has to be known beyond those who work on it, a sentence each; none for a Board member
     */
    record View(
            Meeting meeting,
            LocalDate today,
            List<Obligation> obligations,
            List<WorkItem> work,
            List<RecordedFact> history,
            List<String> concerns) {
        public View {
            obligations = List.copyOf(obligations);
            work = List.copyOf(work);
            history = List.copyOf(history);
            concerns = List.copyOf(concerns);
        }
    }
}
