package org.carejourney.application.port.in;

import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.shared.ChildId;

/** Brings the work of children in line with what their facts require. Running it twice changes nothing. */
@Requires(Permission.WORK_TASKS)
public interface ReconcileWork {
    /** One child: after a timer, a command or a correction. */
    @Audited("Brought a child's work in line")
    Result child(Actor by, ChildId child);

    /** Every child whose facts an import changed and whose work has not been looked at since, in several transactions. */
    @ManagesItsOwnTransactions
    @Audited("Brought the work in line after imports")
    Result whatImportsChanged(Actor by);

    /** How many journeys were started, moved, cancelled. */
    record Result(int started, int moved, int cancelled) {
        public static final Result NOTHING = new Result(0, 0, 0);

        public Result plus(Result other) {
            return new Result(started + other.started, moved + other.moved, cancelled + other.cancelled);
        }

        public boolean isNothing() {
            return equals(NOTHING);
        }
    }
}
