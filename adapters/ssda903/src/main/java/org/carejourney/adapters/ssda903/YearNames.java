package org.carejourney.adapters.ssda903;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carejourney.domain.calendar.CollectionYear;
import org.jspecify.annotations.Nullable;

/** Collection years in the names of folders: 2019-20, 2019_20, 2019-2020, also within a longer name. */
final class YearNames {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})[-_ ](\\d{4}|\\d{2})(?![-_]?\\d)");

    private YearNames() {}

    static Optional<CollectionYear> in(String name) {
        var found = YEAR.matcher(name);
        while (found.find()) {
            int begins = Integer.parseInt(found.group(1));
            int ends = begins + 1;
            var second = Integer.parseInt(found.group(2));
            if (second == (found.group(2).length() == 4 ? ends : ends % 100)) {
                return Optional.of(new CollectionYear(ends));
            }
        }
        return Optional.empty();
    }

    /** The nearest folder whose name is a year, from the innermost outwards. */
    static Optional<CollectionYear> nearest(@Nullable Path folder) {
        for (var each = folder; each != null; each = each.getParent()) {
            var name = each.getFileName();
            var year = name == null ? Optional.<CollectionYear>empty() : in(name.toString());
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }
}
