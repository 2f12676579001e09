package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of a child, a foster household or a meeting, and what is recorded from it. */
final class RecordPage {
    private final Page page;
    private final Hands hands;
    private final String address;

    RecordPage(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
        page.locator("h2", text("History of the record")).waitFor();
        this.address = page.url();
    }

    String name() {
        return page.locator("main h1").textContent();
    }

    String address() {
        return address;
    }

    /** The number of the child: the last part of the address. */
    String number() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String atAGlance() {
        return part("At a glance").textContent();
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

    /** There is work of this step, to be done by a day. */
    RecordPage asksFor(String task, String by) {
        assertThat(work(task).filter(saying("by " + by))).hasCount(1);
        return this;
    }

    /** There is no work of this step, or none any more. */
    RecordPage doesNotAskFor(String task) {
        assertThat(work(task)).hasCount(0);
        return this;
    }

    private Locator work(String task) {
        return workUnderWay().locator(".running-journey", has(task));
    }

    /** What is due soon, or was and is not done, has this by a day. */
    RecordPage owes(String what, String by) {
        assertThat(due(what).filter(saying(by))).hasCount(1);
        return this;
    }

    RecordPage doesNotOwe(String what) {
        assertThat(due(what)).hasCount(0);
        return this;
    }

    private Locator due(String what) {
        return part("What is due")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th", new Page.LocatorOptions().setHasText(Mouse.whole(what)))));
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

    /** The history has an entry that begins so, is replaced, and is read as no longer true. */
    RecordPage heldOnce(String words) {
        assertThat(history().locator("tbody tr", has(words)).filter(saying("No, replaced")))
                .hasCount(1);
        return this;
    }

    /** Comes back to this page from wherever it led. */
    RecordPage again() {
        Browsing.open(page, address);
        return new RecordPage(page, hands);
    }

    private Locator part(String title) {
        return page.locator("section.panel", new Page.LocatorOptions().setHas(page.locator("h2", text(title))));
    }

    private static Locator.FilterOptions saying(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Locator.LocatorOptions has(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
