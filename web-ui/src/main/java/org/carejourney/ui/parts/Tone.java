package org.carejourney.ui.parts;

import com.vaadin.flow.component.icon.VaadinIcon;

/** How a piece of news is meant: said by colour, by a sign, and always by words beside it. */
public enum Tone {
    GOOD("good", VaadinIcon.CHECK_CIRCLE_O),
    SOON("soon", VaadinIcon.CLOCK),
    BAD("bad", VaadinIcon.EXCLAMATION_CIRCLE_O),
    PLAIN("plain", VaadinIcon.CIRCLE_THIN),
    NEWS("news", VaadinIcon.INFO_CIRCLE_O);

    private final String name;
    private final VaadinIcon sign;

    Tone(String name, VaadinIcon sign) {
        this.name = name;
        this.sign = sign;
    }

    /** As the stylesheet calls it. */
    String cssName() {
        return name;
    }

    VaadinIcon sign() {
        return sign;
    }

    /** The tone of work with so many working days left. */
    public static Tone ofWorkingDays(int left) {
        if (left < 0) return BAD;
        return left <= 5 ? SOON : PLAIN;
    }
}
