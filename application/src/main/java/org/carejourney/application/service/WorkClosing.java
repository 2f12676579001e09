package org.carejourney.application.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.work.WorkItem;

/** Tells a late-comer who was quicker, and when. */
final class WorkClosing {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK).withZone(ENGLAND);

    private WorkClosing() {}

    /** "14:02 on 3 May 2021". */
    static String when(Instant moment) {
        return WHEN.format(moment);
    }

    /** For someone who came too late. */
    static String words(WorkItem item, UserDirectory users) {
        var closed = item.closed().orElseThrow();
        return switch (closed.how()) {
            case DONE -> "Done by %s at %s".formatted(name(closed.by(), users), WHEN.format(closed.at()));
            case CANCELLED ->
                "No longer needed since %s: the record was changed by %s"
                        .formatted(WHEN.format(closed.at()), name(closed.by(), users));
        };
    }

    static String name(String user, UserDirectory users) {
        return users.nameOf(user).orElse(user.startsWith("system:") ? "CareJourney" : user);
    }
}
