package org.carejourney.ui.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Someone of the invented council at a screen of a certain width, who works with the mouse or with the keyboard alone. */
final class Person {
    static final String SERVICE_MANAGER = "Sidney Service";

    private final Page page;
    private final Hands hands;

    private Person(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
    }

    static Person withMouse(String name, int width) {
        var page = Browsing.of(name, width);
        return new Person(page, new Mouse(page));
    }

    static Person withKeyboardAlone(String name, int width) {
        var page = Browsing.of(name, width);
        return new Person(page, new Keyboard(page));
    }

    Page page() {
        return page;
    }

    Hands hands() {
        return hands;
    }

    /** Comes to a page by its address, as from a note or a bookmark. */
    Person opens(String address) {
        Browsing.open(page, address);
        return this;
    }

    RecordPage opensChild(String number) {
        return opensRecord("/child/" + number);
    }

    RecordPage opensRecord(String address) {
        opens(address);
        return new RecordPage(page, hands);
    }

    /** Comes to whom the most pressing open task of this step is for. */
    RecordPage opensWhoeverAwaits(String task) {
        opens("/work?whose=team&step=" + task.toLowerCase(Locale.ROOT));
        page.navigate(page.locator(".work-link").first().getAttribute("href"));
        page.locator(".beside").waitFor();
        return opensRecord("/" + page.locator(".beside a").last().getAttribute("href"));
    }

    /** Puts a child on the record whom no return has told of. */
    RecordPage registers(String name, String born) {
        opens("/new-child");
        new FormPage(page, hands, page.locator(".step-form"))
                .answer("Name", name)
                .answer("Born on", born)
                .answer("Sex", "Female")
                .answer("Ethnic origin", "Black Caribbean")
                .answerWhereAsked("Team", "North")
                .send();
        page.waitForURL(Pattern.compile("/child/"));
        Browsing.settle(page);
        return new RecordPage(page, hands);
    }

    /** The work of the whole team of one step. */
    List<Locator> work(String task) {
        opens("/work?whose=team&step=" + task.toLowerCase(Locale.ROOT));
        return page.locator(".work-row").all();
    }

    void presses(String button) {
        hands.press(page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText(Mouse.whole(button))));
    }

    void follows(Locator link) {
        hands.press(link);
    }

    /** Nothing on the page is a serious fault to axe, and it fits the screen. */
    Person findsNoFault() {
        Axe.check(page);
        return this;
    }
}
