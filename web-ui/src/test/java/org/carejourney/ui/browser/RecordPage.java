package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of a child, a foster household or a meeting, and what is recorded from it. */
final class RecordPage {
    private final Page page;
    private final Hands hands;

    RecordPage(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
        page.locator("h2", text("History of the record")).waitFor();
    }

    String name() {
        return page.locator("main h1").textContent();
    }

    String address() {
        return page.url();
    }

    /** Opens the form of an act from the menu Record: the journey, where there are several, and the act. */
    FormPage records(String... path) {
        hands.menu(page.locator("main vaadin-menu-bar-button").first(), path);
        return new FormPage(page, hands, page.locator("vaadin-dialog .step-form"));
    }

    /** Opens the form of a task of the work under way. */
    FormPage works(String task) {
        hands.press(page.locator(".running-journey .work-link", text(task)).first());
        page.locator("h2", text("What is to be done")).waitFor();
        return new FormPage(page, hands, page.locator(".step-form"));
    }

    Locator workUnderWay() {
        return part("Work under way");
    }

    Locator history() {
        return part("History of the record");
    }

    /** The history has an entry that begins so, and it stands. */
    RecordPage holds(String words) {
        assertThat(history().locator("tbody tr", has(words)).first()).isVisible();
        return this;
    }

    /** Opens the form that puts an entry of the history right. */
    FormPage corrects(String words) {
        hands.press(history().locator("tbody tr", has(words)).first().locator("vaadin-button", has("Correct")));
        return new FormPage(page, hands, page.locator("vaadin-dialog .step-form"));
    }

    RecordPage again() {
        page.reload();
        Browsing.settle(page);
        return new RecordPage(page, hands);
    }

    private Locator part(String title) {
        return page.locator("section.panel", new Page.LocatorOptions().setHas(page.locator("h2", text(title))));
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Locator.LocatorOptions has(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
