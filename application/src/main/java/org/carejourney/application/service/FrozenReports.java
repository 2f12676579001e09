package org.carejourney.application.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.BoardReport.Reading;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.meeting.ReportPublished;
import org.carejourney.domain.meeting.ReportRestated;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Kind;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/**
 * Frozen reports as answers: forms ask for one as at a day, the application knows which there are and what they say. And the
 * other way: what is recorded of a meeting puts a frozen report before the Board.
 */
final class FrozenReports {
    private static final String HASH = "hash";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final OutPorts out;

    FrozenReports(OutPorts out) {
        this.out = out;
    }

    /** The question with the reports to choose from, newest first. */
    Field offered(Field field) {
        if (!(field.kind() instanceof Kind.Report(var asAt))) {
            return field;
        }
        var drafts = out.boardReports().all().stream()
                .filter(report ->
                        report.asAt().equals(asAt) && report.published().isEmpty())
                .map(report -> new Option(
                        String.valueOf(report.id()),
                        "Report %d, compiled at %s by %s"
                                .formatted(
                                        report.id(),
                                        WorkClosing.when(report.knownAt()),
                                        WorkClosing.name(report.compiledBy(), out.users()))))
                .toList();
        var choice = field.answeredBy(new Kind.Choice(drafts));
        return drafts.isEmpty() ? choice : choice.suggesting(drafts.getFirst().code());
    }

    /** What the answers come to, where they may name a frozen report. */
    Decision decide(Act act, Situation now, Answers answers) {
        return act.form(now)
                .map(form -> problem(form, answers)
                        .map(Decision::refused)
                        .orElseGet(() -> Recording.decide(act, now, known(form, answers))))
                .orElseGet(() -> Recording.decide(act, now, answers));
    }

    private Optional<String> problem(Form form, Answers answers) {
        return form.fields().stream()
                .filter(field -> field.kind() instanceof Kind.Report(var asAt)
                        && chosen(field, answers)
                                .filter(report -> report.asAt().equals(asAt))
                                .isEmpty())
                .findFirst()
                .map(field -> field.label() + ": there is no such report; compile one first");
    }

    /** With the hash of the report that was chosen. */
    private Answers known(Form form, Answers answers) {
        return form.fields().stream()
                .filter(field -> field.kind() instanceof Kind.Report)
                .findFirst()
                .flatMap(field -> chosen(field, answers))
                .map(report -> answers.knowing(HASH, hash(report)))
                .orElse(answers);
    }

    private Optional<BoardReport> chosen(Field field, Answers answers) {
        return answers.text(field.name())
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> out.boardReports().find(Long.parseLong(number)));
    }

    /** What was recorded as published reaches the Board; that happens in the same transaction. */
    void follow(Actor by, Fact fact) {
        switch (fact) {
            case ReportPublished published -> publish(published.report(), by, moment(published));
            case ReportRestated restated -> publish(restated.report(), by, moment(restated));
            default -> {}
        }
    }

    private void publish(int report, Actor by, Instant at) {
        out.boardReports().publish(report, by.user(), at);
    }

    /** Now; of what is told on a later day the hour is not known, and noon stands for it. */
    private Instant moment(Fact fact) {
        var now = out.clock().now();
        return fact.happenedOn().isBefore(out.clock().today())
                ? fact.happenedOn().atTime(LocalTime.NOON).atZone(ENGLAND).toInstant()
                : now;
    }

    /** Of all that a report says: two reports with one hash say the same, as known at the same moment. */
    static String hash(BoardReport report) {
        var text = "%s %s %s%n"
                .formatted(report.id(), report.asAt(), report.knownAt().truncatedTo(ChronoUnit.MILLIS));
        var lines = report.lines().stream()
                .map(line -> line.code()
                        + text(line.now())
                        + text(line.yearBefore())
                        + line.trend().stream().map(FrozenReports::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((text + lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java can work out SHA-256", impossible);
        }
    }

    private static String text(Reading reading) {
        return "|%s:%s/%s=%s"
                .formatted(
                        reading.asAt(),
                        reading.numerator().map(String::valueOf).orElse(""),
                        reading.denominator().map(String::valueOf).orElse(""),
                        reading.value()
                                .map(value -> value.stripTrailingZeros().toPlainString())
                                .orElse(""));
    }
}
