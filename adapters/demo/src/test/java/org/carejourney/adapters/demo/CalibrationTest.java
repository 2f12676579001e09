package org.carejourney.adapters.demo;

import java.time.LocalDate;
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
        System.out.println(Figures.asAt(LocalDate.of(2021, 3, 31), DemoCouncil.SEED, DemoCouncil.CHILDREN));
        System.out.println(Figures.asAt(Demo.TODAY, DemoCouncil.SEED, DemoCouncil.CHILDREN));
    }
}
