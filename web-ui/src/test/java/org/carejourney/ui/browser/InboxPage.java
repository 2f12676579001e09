package org.carejourney.ui.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;

/** The list of work as one person sees it: whose, of which step, for which child. */
final class InboxPage {
    private final Page page;
    private final Hands hands;

    private InboxPage(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
    }

    static InboxPage of(Person person, String whose, String task, String child) {
        person.opens("/work?whose=%s&step=%s&child=%s".formatted(whose, task.toLowerCase(Locale.ROOT), child));
        return new InboxPage(person.page(), person.hands());
    }

    Locator rows() {
        return page.locator(".work-row");
    }

    /** The child, or whoever else the most pressing task is for. */
    String first() {
        return rows().first().locator(".work-link").textContent();
    }

    /** Opens the most pressing task, with its form beside who it is for. */
    FormPage opensFirst() {
        hands.press(rows().first().locator(".work-link"));
        page.locator("h2", new Page.LocatorOptions().setHasText("What is to be done"))
                .waitFor();
        return new FormPage(page, hands, page.locator(".step-form"));
    }

    /** Presses one of the buttons of the first row: Claim, Give back, Hand over. */
    void does(String button) {
        hands.press(
                rows().first().locator("vaadin-button", new Locator.LocatorOptions().setHasText(Mouse.whole(button))));
    }

    /** Gives the most pressing task to a colleague. */
    void handsOver(String colleague) {
        does("Hand over");
        var dialog = page.locator("vaadin-dialog");
        hands.pick(dialog.locator("vaadin-combo-box"), colleague);
        hands.press(dialog.locator("vaadin-button", new Locator.LocatorOptions().setHasText(Mouse.whole("Hand over"))));
    }

    /** What has just been done, as the page says in its corner. */
    Locator said() {
        return page.locator("vaadin-notification-card").last();
    }
}
