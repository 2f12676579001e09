package org.carejourney.application.work;

import org.carejourney.domain.shared.ChildId;

/**
 * Work that is not as the facts require: found by the check over everyone, and put right.
 *
 * @param words what was found, for the person who reads the report
 */
public record Drift(ChildId child, Kind kind, String words) {
    public enum Kind {
        OBLIGATION_WITHOUT_PROCESS("An obligation without its process"),
        PROCESS_WITHOUT_OBLIGATION("A process without an obligation"),
        STEP_WITHOUT_TASK("A process at a step without a task"),
        WRONG_STEP_OR_DATE("A task with a wrong step or date"),
        WRONG_ASSIGNEE("A task in the hands of someone who may not see the child"),
        WRONG_ROLE("A task before the people of another role than the service decided"),
        ORPHAN_TASK("A task without its process");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
