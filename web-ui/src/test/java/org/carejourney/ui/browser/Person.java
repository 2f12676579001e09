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
                .press();
        var noneOfThem = button("None of these: register the child");
        page.waitForCondition(() -> page.url().contains("/child/") || noneOfThem.count() > 0);
        if (noneOfThem.count() > 0) hands.press(noneOfThem);
        page.waitForURL(Pattern.compile("/child/"));
        Browsing.settle(page);
        return new RecordPage(page, hands);
    }

    /** Puts a child on the record who is in care since a day by an interim care order, and lives with foster carers. */
    RecordPage registersInCare(String name, String born, String since) {
        var child = registers(name, born);
        child.records("Entering and leaving care", "That the child came into care")
                .answer("Came into care on", since)
                .answer("At what time", "10:30")
                .answer("Legal status", "Interim care order")
                .answer("Why the child needs care", "Abuse or neglect")
                .answer("Where the child lives", "Other foster carer")
                .answer("Provided by", "This council")
                .send();
        return child;
    }

    /** Puts people on the record who asked about fostering. */
    RecordPage registersHousehold(String name, String askedOn) {
        opens("/fostering");
        presses("New enquiry");
        new FormPage(page, hands, page.locator("vaadin-dialog .step-form"))
                .answer("Household", name)
                .answer("Asked on", askedOn)
                .answer("How they heard of it", "Another foster carer")
                .answer("Did they come through Family Values?", "Yes")
                .send();
        page.waitForURL(Pattern.compile("/fostering/"));
        Browsing.settle(page);
        return new RecordPage(page, hands);
    }

    /** The work of the whole team of one step. */
    List<Locator> work(String task) {
        opens("/work?whose=team&step=" + task.toLowerCase(Locale.ROOT));
        return page.locator(".work-row").all();
    }

    void presses(String button) {
        hands.press(button(button));
    }

    private Locator button(String words) {
        return page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText(Mouse.whole(words)));
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
