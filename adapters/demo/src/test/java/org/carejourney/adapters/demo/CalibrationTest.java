package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligations;
import org.junit.jupiter.api.Test;

/** The invented council looks like the real one did: its published figures, or else England's, are the measure. */
class CalibrationTest {
    @Test
    void prints() {
        for (int year = 2012; year <= 2021; year++) {
            System.out.println(year + " "
                    + Figures.asAt(LocalDate.of(year, 3, 31), DemoCouncil.SEED, DemoCouncil.CHILDREN)
                            .value("CLA-01"));
        }
        System.out.println(Figures.asAt(LocalDate.of(2020, 3, 31), DemoCouncil.SEED, DemoCouncil.CHILDREN));
        System.out.println(Figures.asAt(LocalDate.of(2021, 3, 31), DemoCouncil.SEED, DemoCouncil.CHILDREN));
        System.out.println(Figures.asAt(Demo.TODAY, DemoCouncil.SEED, DemoCouncil.CHILDREN));
        for (int i = -30; i < 31; i++) {
            int d = i;
            var set = new ClockSettings(WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN));
            System.out.println(i + " "
                    + DemoCouncil.of(DemoCouncil.SEED)
                            .children(DemoCouncil.CHILDREN)
                            .flatMap(c -> Obligations.of(c.record(), set, Demo.TODAY).stream())
                            .filter(o -> o.isOpen() && o.due().equals(Demo.TODAY.plusDays(d)))
                            .count());
        }
        long[] n = {0};
        DemoCouncil.of(DemoCouncil.SEED).children(2600).forEach(c -> {
            boolean in = c.record().ordinaryEpisodes().stream().anyMatch(e -> e.covers(Demo.TODAY));
            if (in) {
                n[0]++;
            }
            if (in && n[0] >= 595 && n[0] <= 605) System.out.println("at " + c.child() + " " + n[0]);
        });
    }
}
