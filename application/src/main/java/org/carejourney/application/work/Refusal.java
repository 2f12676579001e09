package org.carejourney.application.work;

/**
 * Why something was not done.
 *
 * @param reason for the program: a stable name
 * @param words for the person: what is wrong and what to do; who and when where a colleague was quicker
 */
public record Refusal(Reason reason, String words) {
    public enum Reason {
        CHILD_NOT_FOUND,
        ALREADY_RECORDED,
        /** A colleague did or changed it first. */
        SOMEONE_WAS_QUICKER,
        NOT_YOURS,
        NO_SUCH_TASK,
        NO_REASON_GIVEN,
        ILLEGAL_RECORD
    }
}
