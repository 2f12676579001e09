package org.carejourney.ui.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** No view has a serious or critical fault, and none is wider than the screen. */
@ExtendWith(Browsing.class)
class AccessibleIT {
    @Story(at = 1440)
    void signing_in(int width) {
        var page = Browsing.stranger(width);
        page.navigate("/sign-in");
        page.locator("h1").waitFor();
        Axe.check(page);
    }

    @Story(at = 390)
    void work_child_and_figures(int width) {
        var page = Browsing.as("Sidney Service", width);
        for (var address : List.of(
                "/work?whose=team", "/new-child", "/performance", "/performance/REV-03", "/board", "/nowhere")) {
            Browsing.open(page, address);
            Axe.check(page);
        }
        Browsing.open(page, "/work?whose=team");
        page.locator(".work-link").first().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("What is to be done"))
                .waitFor();
        Axe.check(page);
        page.locator(".beside a").last().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("At a glance")).waitFor();
        Axe.check(page);
        Browsing.record(page, "Visits", "A visit");
        Axe.check(page);
    }

    @Story(at = 1440)
    void a_meeting_of_the_board(int width) {
        var page = Browsing.as("Sidney Service", width);
        MeetingPage.plan(page, LocalDate.of(2021, 9, 24));
        Axe.check(page);
    }

    @Story(at = 390)
    void foster_households(int width) {
        var page = Browsing.as("Fran Foster", width);
        Browsing.open(page, "/fostering");
        Axe.check(page);
        page.locator(".table tbody th a").first().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("At a glance")).waitFor();
        Axe.check(page);
        page.locator(".work-link").first().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("What is to be done"))
                .waitFor();
        Axe.check(page);
    }

    @Story(at = 1440)
    void imports(int width) {
        var page = Browsing.as("Ali Analyst", width);
        for (var address : List.of("/imports", "/imports/1")) {
            Browsing.open(page, address);
            Axe.check(page);
        }
    }

    @Story(at = 390)
    void what_the_board_sees(int width) {
        var page = Browsing.as("Blake Board", width);
        for (var address : List.of("/board", "/performance")) {
            Browsing.open(page, address);
            Axe.check(page);
        }
    }
}
