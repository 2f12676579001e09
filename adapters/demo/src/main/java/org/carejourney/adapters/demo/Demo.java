package org.carejourney.adapters.demo;

import java.time.LocalDate;
import org.carejourney.domain.calendar.CollectionYear;

/** The dates between which the invented council is seen. */
final class Demo {
    /** The day of the customer's report; nothing is dated later. */
    static final LocalDate TODAY = LocalDate.of(2021, 5, 31);

    /** The first return held is that of this year. */
    static final CollectionYear FIRST_YEAR = new CollectionYear(2012);

    static final LocalDate RECORDS_BEGIN = FIRST_YEAR.firstDay();

    private Demo() {}
}
