package org.carejourney.domain.permanence.adoption;

import org.carejourney.domain.code.AdopterSex;
import org.carejourney.domain.code.AdopterStatus;

/** Who adopts, in one answer: number, sex and legal status as the return asks for them. */
public enum Adopters {
    MARRIED("A married couple, man and woman", AdopterSex.MF, AdopterStatus.L11),
    UNMARRIED("An unmarried couple, man and woman", AdopterSex.MF, AdopterStatus.L3),
    CIVIL_PARTNERS("Civil partners, man and woman", AdopterSex.MF, AdopterStatus.L2),
    SINGLE_WOMAN("A single woman", AdopterSex.F1, AdopterStatus.L0),
    SINGLE_MAN("A single man", AdopterSex.M1, AdopterStatus.L0),
    TWO_WOMEN_MARRIED("A married couple, two women", AdopterSex.FF, AdopterStatus.L12),
    TWO_WOMEN_CIVIL_PARTNERS("Civil partners, two women", AdopterSex.FF, AdopterStatus.L2),
    TWO_WOMEN_UNMARRIED("An unmarried couple, two women", AdopterSex.FF, AdopterStatus.L4),
    TWO_MEN_MARRIED("A married couple, two men", AdopterSex.MM, AdopterStatus.L12),
    TWO_MEN_CIVIL_PARTNERS("Civil partners, two men", AdopterSex.MM, AdopterStatus.L2),
    TWO_MEN_UNMARRIED("An unmarried couple, two men", AdopterSex.MM, AdopterStatus.L4);

    private final String words;
    private final AdopterSex sex;
    private final AdopterStatus status;

    Adopters(String words, AdopterSex sex, AdopterStatus status) {
        this.words = words;
        this.sex = sex;
        this.status = status;
    }

    public String words() {
        return words;
    }

    AdopterSex sex() {
        return sex;
    }

    AdopterStatus status() {
        return status;
    }

    int number() {
        return sex == AdopterSex.F1 || sex == AdopterSex.M1 ? 1 : 2;
    }
}
