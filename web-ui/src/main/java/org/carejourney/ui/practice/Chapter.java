package org.carejourney.ui.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carejourney.application.port.in.SetLocalPractice.ClockRow;
import org.carejourney.application.port.in.SetLocalPractice.TaskRow;
import org.carejourney.application.port.in.SetLocalPractice.View;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.ui.parts.Words;

/** What may be decided about one journey. */
record Chapter(String title, List<ClockRow> clocks, List<TaskRow> tasks) {

    /** Warnings, which all journeys share, and then each journey in its order. */
    static List<Chapter> of(View view) {
        var own = JourneyCatalogue.localClocks();
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter(
                "Warnings on every journey",
                view.clocks().stream().filter(row -> !own.contains(row.clock())).toList(),
                List.of()));
        for (var journey : JourneyCatalogue.ALL) {
            chapters.add(new Chapter(
                    journey.title(),
                    view.clocks().stream()
                            .filter(row -> journey.localClocks().contains(row.clock()))
                            .toList(),
                    view.tasks().stream()
                            .filter(row -> journey.tasks().contains(row.task()))
                            .toList()));
        }
        return chapters;
    }

    /** Only what is called so, or all of it where the journey is. */
    Chapter about(String sought) {
        if (isIn(title, sought)) return this;
        return new Chapter(
                title,
                clocks.stream().filter(row -> isIn(row.clock().words(), sought)).toList(),
                tasks.stream().filter(row -> isIn(row.task().words(), sought)).toList());
    }

    private static boolean isIn(String words, String sought) {
        return words.toLowerCase(Locale.UK).contains(sought.strip().toLowerCase(Locale.UK));
    }

    boolean isEmpty() {
        return clocks.isEmpty() && tasks.isEmpty();
    }

    /** "Visits: 4 times, 3 tasks; 1 change to come". */
    String summary() {
        var parts = Stream.of(counted(clocks.size(), "time", "times"), counted(tasks.size(), "task", "tasks"))
                .filter(part -> !part.isEmpty())
                .toList();
        long toCome = Stream.concat(
                        clocks.stream().map(ClockRow::toCome), tasks.stream().map(TaskRow::toCome))
                .filter(change -> change.isPresent())
                .count();
        return title + ": " + String.join(", ", parts)
                + (toCome == 0 ? "" : "; " + Words.count((int) toCome, "change to come", "changes to come"));
    }

    private static String counted(int many, String one, String more) {
        return many == 0 ? "" : Words.count(many, one, more);
    }
}
