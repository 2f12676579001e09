package org.carejourney.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.fostering.FosterStage;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.shared.ChildId;

/**
 * Shows foster households. A manager of another team sees which there are and where they stand, not how they were assessed.
 */
@Requires(Permission.SEE_HOUSEHOLDS)
public interface ShowHouseholds {
    /** By name. */
    @Audited("Looked at the list of foster households")
    List<Line> all(Actor by);

    /** Empty for a household that nobody has heard of. */
    @Audited("Opened a foster household's record")
    Optional<View> find(Actor by, ChildId household);

    /**
     * @param freePlaces how many more children may live there; empty while it is not approved
     * @param next what is to be done next and soonest; empty where nothing is, or it is not the person's to know
     */
    record Line(FosterHousehold household, FosterStage stage, Optional<Integer> freePlaces, Optional<WorkItem> next) {}

    /**
     * A child who lives there. Whoever works with the household knows who that is.
     *
     * @param mayOpen whether the child's record is theirs to see as well
     */
    record Resident(ChildId child, String name, boolean mayOpen, LocalDate since) {}

    /**
     * @param residents the children of the council who live there today, by the day they came
     * @param isTheirs whether it is the person's to work with; what follows is empty where it is not
     * @param obligations open ones first by due date, then met ones, latest first
     */
    record View(
            FosterHousehold household,
            FosterStage stage,
            LocalDate today,
            boolean isTheirs,
            List<Resident> residents,
            List<Obligation> obligations,
            List<WorkItem> work,
            List<RecordedFact> history) {
        public View {
            residents = List.copyOf(residents);
            obligations = List.copyOf(obligations);
            work = List.copyOf(work);
            history = List.copyOf(history);
        }

        /** How many more children may live there. */
        public Optional<Integer> freePlaces() {
            return household.freePlaces(today, residents.size());
        }
    }
}
