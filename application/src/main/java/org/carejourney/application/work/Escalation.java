package org.carejourney.application.work;

/** How far late or nearly late work has been raised; each step tells one more person. */
public enum Escalation {
    NONE("On course"),
    WORKER_WARNED("Half of the time is gone"),
    MANAGER_WARNED("Due within 5 working days: worker and team manager warned"),
    DUE_TODAY("Due today: team manager told"),
    SERVICE_MANAGER("Service manager told"),
    HEAD_OF_SERVICE("Head of service told"),
    DEPUTY_DIRECTOR("Overdue by 10 working days: on the Deputy Director's weekly list");

    private final String words;

    Escalation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
