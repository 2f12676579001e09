package org.carejourney.domain.code;

import org.carejourney.domain.calendar.CollectionYear;

/** The collection years in which a code may be used, both included. */
public record CodeYears(int first, int last) {
    /** The SSDA903 in its present form; earlier codes are not asked for. */
    public static final CodeYears ALWAYS = new CodeYears(0, 9999);

    public static CodeYears until(int last) {
        return new CodeYears(0, last);
    }

    public static CodeYears from(int first) {
        return new CodeYears(first, 9999);
    }

    public boolean include(CollectionYear year) {
        return year.endsIn() >= first && year.endsIn() <= last;
    }

    @Override
    public String toString() {
        if (this.equals(ALWAYS)) {
            return "every year";
        }
        if (first == 0) {
            return "up to " + new CollectionYear(last);
        }
        return last == 9999
                ? "from " + new CollectionYear(first)
                : new CollectionYear(first) + " to " + new CollectionYear(last);
    }
}
