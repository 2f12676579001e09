package org.carejourney.ui.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A figure, and the children behind it. */
final class FigurePage {
    private final Page page;
    private final Hands hands;

    private FigurePage(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
    }

    static FigurePage of(Person person, String code) {
        person.opens("/performance/" + code);
        return new FigurePage(person.page(), person.hands());
    }

    /** All whom the figure counts. */
    Locator counted() {
        return children("counted");
    }

    /** All whom the figure looks at and does not count. */
    Locator notCounted() {
        return children("not_counted");
    }

    private Locator children(String part) {
        hands.press(page.locator("[data-part=" + part + "]"));
        page.locator("[data-part=" + part + "][aria-pressed=true]").waitFor();
        var more = page.locator(".more vaadin-button");
        if (more.count() > 0) hands.press(more);
        page.waitForFunction("!document.querySelector('.more')");
        return page.locator(".children-list");
    }
}
