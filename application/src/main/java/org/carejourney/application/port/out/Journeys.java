package org.carejourney.application.port.out;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.ModelChange;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.domain.shared.ChildId;

/** The processes that drive the work. They follow the facts; they are never asked what is true. */
public interface Journeys {
    /** The journeys of a child that are running. */
    Set<JourneyKey> live(ChildId child);

    /** All journeys that are running; a child without one is not in the map. */
    Map<ChildId, Set<JourneyKey>> live();

    /**
     * Brings one journey in line with what is wanted, whatever state it is in: starts it where it is missing, completes
     * the step that was done, jumps where the facts have jumped, moves timers and due dates. Doing it again changes
     * nothing.
     */
    Aligned align(WantedJourney wanted);

    /**
     * Brings everything that runs for a child in line: what is no longer wanted ends, then each wanted journey is
     * aligned, in their order.
     *
     * @param answered whether a journey that is no longer wanted did what it was for; the others are cancelled
     */
    default InLine bringInLine(ChildId child, List<WantedJourney> wanted, Predicate<JourneyKey> answered) {
        var moot = new ArrayList<>(live(child));
        wanted.forEach(journey -> moot.remove(journey.key()));
        for (var key : moot) {
            if (answered.test(key)) {
                finish(key);
            } else {
                cancel(key);
            }
        }
        return InLine.of(wanted.stream().map(this::align).toList(), moot.size());
    }

    /** How many journeys of a child had to be started, moved or ended. */
    record InLine(int started, int moved, int ended) {
        public static InLine of(List<Aligned> aligned, int ended) {
            return new InLine(
                    Collections.frequency(aligned, Aligned.STARTED),
                    Collections.frequency(aligned, Aligned.MOVED),
                    ended);
        }
    }

    enum Aligned {
        UNCHANGED,
        STARTED,
        /** Another step, or other dates. */
        MOVED
    }

    /** Ends a journey that has become moot; its open work items are cancelled. */
    void cancel(JourneyKey journey);

    /** Ends a journey whose last step was done. */
    void finish(JourneyKey journey);

    /** The latest run of the journey on its model, over or not; empty where it never began. */
    Optional<JourneyDiagram> drawn(JourneyKey journey);

    /** What runs on older versions of the models, by version; empty where everything runs on the newest. */
    List<ModelChange> outdated();

    /**
     * Some of those whose journeys a change speaks of, always in one order; nobody when all are done.
     *
     * @param most how many journeys are looked at
     */
    List<ChildId> toMove(ModelChange change, int most);

    /**
     * Moves their journeys that a change speaks of to the newest version; they are locked. Journeys that stand where it has
     * no place are ended; the rules start them anew.
     */
    void moveToNewest(ModelChange change, List<ChildId> children);

    /**
     * Tells the engine that the business clock was moved: timers that have come due fire now.
     *
     * @return how many fired
     */
    int clockMoved();
}
