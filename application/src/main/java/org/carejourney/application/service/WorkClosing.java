package org.carejourney.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;

/** Closes work in a person's name, and tells a late-comer who was quicker and when. */
final class WorkClosing {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK).withZone(ENGLAND);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private WorkClosing() {}

    /** As people write it: 31 May 2021. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static WorkItem done(WorkItem item, Actor by, Instant at) {
        return new WorkItem(
                item.id(),
                item.version(),
                item.journey(),
                item.childName(),
                item.task(),
                item.forRole(),
                item.team(),
                item.assignee(),
                item.by(),
                item.reviewDue(),
                item.escalation(),
                item.why(),
                item.openedAt(),
                Optional.of(new WorkItem.Closed(WorkItem.How.DONE, by.user(), at)));
    }

    static WorkItem assigned(WorkItem item, Optional<String> to) {
        return new WorkItem(
                item.id(),
                item.version(),
                item.journey(),
                item.childName(),
                item.task(),
                item.forRole(),
                item.team(),
                to,
                item.by(),
                item.reviewDue(),
                item.escalation(),
                item.why(),
                item.openedAt(),
                item.closed());
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
        return users.find(user).map(Actor::name).orElse(user.startsWith("system:") ? "CareJourney" : user);
    }
}
