package org.carejourney.domain.employment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.work.Field;

/** Activities as people choose them: the codes of the return that are in use, and that it is not known. */
final class Activities {
    private static final List<Activity> OUT_OF_USE = List.of(Activity.F3, Activity.P3);

    private Activities() {}

    static String words(Activity activity) {
        return activity == Activity.NOT_RECORDED ? "Not known" : activity.meaning();
    }

    /** Asks for an activity; what is most likely comes first. */
    static Field field(String label, Optional<Activity> likely) {
        var options = Stream.concat(likely.stream(), Arrays.stream(Activity.values()))
                .distinct()
                .filter(activity -> !OUT_OF_USE.contains(activity))
                .map(activity -> new Field.Option(activity.name(), words(activity)))
                .toList();
        return Field.options("activity", label, options);
    }
}
