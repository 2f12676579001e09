package org.carejourney.adapters.demo;

import org.carejourney.domain.code.AdopterSex;
import org.carejourney.domain.code.AdopterStatus;

/** Who adopts. */
enum Adopters {
    MARRIED(2, AdopterSex.MF, AdopterStatus.L11),
    UNMARRIED(2, AdopterSex.MF, AdopterStatus.L3),
    SINGLE(1, AdopterSex.F1, AdopterStatus.L0),
    TWO_MEN(2, AdopterSex.MM, AdopterStatus.L12),
    TWO_WOMEN(2, AdopterSex.FF, AdopterStatus.L2);

    private final int number;
    private final AdopterSex sex;
    private final AdopterStatus status;

    Adopters(int number, AdopterSex sex, AdopterStatus status) {
        this.number = number;
        this.sex = sex;
        this.status = status;
    }

    int number() {
        return number;
    }

    AdopterSex sex() {
        return sex;
    }

    AdopterStatus status() {
        return status;
    }
}
