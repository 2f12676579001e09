package org.carejourney.ui.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A meeting of the Board as one person sees it, and what the person records of its report, each through its form. */
final class MeetingPage {
    private final Page page;

    private MeetingPage(Page page) {
        this.page = page;
    }

    /** Plans a meeting of a formal committee, from the page of the Board. */
    static MeetingPage plan(Page page, LocalDate meetingOn) {
        Browsing.open(page, "/board");
        var planned = new MeetingPage(page);
        planned.button("Plan a meeting").click();
        planned.form().waitFor();
        planned.day("Day of the meeting", meetingOn);
        planned.form().getByLabel("Place").fill("Committee room 3");
        planned.send("Plan the meeting");
        page.waitForURL(Pattern.compile("/board/meeting/"));
        Browsing.settle(page);
        return planned;
    }

    static MeetingPage of(Page page, String address) {
        Browsing.open(page, address);
        return new MeetingPage(page);
    }

    String address() {
        return page.url();
    }

    /** Figures as at a day, of the report compiled last, checked in full, with a word on one section. */
    MeetingPage prepare(LocalDate asAt) {
        record("The day that the report speaks of");
        day("The report speaks of", asAt);
        send("Fix the day");
        record("The figures that are in the report");
        send("Take these figures");
        record("A quality check of the figures");
        choose("Passed");
        form().locator("vaadin-checkbox").all().forEach(Locator::click);
        send("Record the check");
        record("Narrative on a section of the report");
        choose("Health");
        form().getByLabel("Narrative").fill("More children have seen a dentist.");
        send("Record the narrative");
        return this;
    }

    void review() {
        record("The head of service's review");
        send("Pass it on for signing");
    }

    void sign() {
        record("The Deputy Director's decision on the report");
        choose("Signed");
        send("Record the decision");
    }

    void publish() {
        record("That the report was published");
        send("Publish the report");
    }

    private void record(String act) {
        page.locator("vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item[role=menuitem]:visible", new Page.LocatorOptions().setHasText(act))
                .click();
        form().waitFor();
    }

    private Locator form() {
        return page.locator("vaadin-dialog .step-form");
    }

    private void choose(String words) {
        form().locator("vaadin-radio-button", new Locator.LocatorOptions().setHasText(words))
                .click();
    }

    /** On a small screen days are picked from a calendar that fills it, and cannot be typed. */
    private void day(String label, LocalDate day) {
        form().locator("vaadin-date-picker", new Locator.LocatorOptions().setHasText(label))
                .evaluate(
                        "(picker, day) => { picker.value = day; picker.dispatchEvent(new CustomEvent('change')); }",
                        day.toString());
    }

    private void send(String words) {
        button(words).click();
        form().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private Locator button(String words) {
        return page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText(words));
    }
}
