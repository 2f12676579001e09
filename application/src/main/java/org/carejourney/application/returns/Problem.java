package org.carejourney.application.returns;

import java.util.Optional;
import org.carejourney.domain.shared.ChildId;

/**
 * Something wrong in a file of a return, told so that the person who keeps it can put it right.
 *
 * @param file path within what was given, with forward slashes
 * @param line physical line in the file, the header being line 1; 0 where the whole file is meant
 * @param field column, empty where the whole row is meant
 * @param value as found, empty where there is none to show
 * @param message what is wrong and what to do: "is not a date; write dd/mm/yyyy"
 * @param child whose row it is, where that can be told
 */
public record Problem(
        Severity severity, String file, int line, String field, String value, String message, Optional<ChildId> child) {

    public enum Severity {
        /** The row is left out. */
        ERROR,
        /** The row stays. */
        WARNING
    }

    /** In one line: {@code 2020-21/episodes.csv:12: DECOM: "31/02/2020" is not a date; write dd/mm/yyyy}. */
    public String text() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ");
        if (!field.isEmpty()) {
            text.append(field).append(": ");
        }
        if (!value.isEmpty()) {
            text.append('"').append(value).append("\" ");
        }
        return text.append(message).toString();
    }
}
