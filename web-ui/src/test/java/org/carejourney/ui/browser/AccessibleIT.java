package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No view has a serious or critical fault, and none is wider than the screen. */
@ExtendWith(Browsing.class)
class AccessibleIT {
    static final List<Integer> WIDTHS = Browsing.WIDTHS;

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void signing_in(int width) {
        var page = Browsing.stranger(width);
        page.navigate("/sign-in");
        page.locator("h1").waitFor();
        check(page);
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void work_child_and_figures(int width) {
        var page = Browsing.as("Sidney Service", width);
        for (var address : List.of(
                "/work?whose=team", "/new-child", "/performance", "/performance/REV-03", "/board", "/nowhere")) {
            Browsing.open(page, address);
            check(page);
        }
        Browsing.open(page, "/work?whose=team");
        page.locator(".work-link").first().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("What is to be done"))
                .waitFor();
        check(page);
        page.locator(".beside a").last().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("At a glance")).waitFor();
        check(page);
        Browsing.record(page, "Visits", "A visit");
        page.locator("vaadin-menu-bar-item[role=menuitem]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        check(page);
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void a_meeting_of_the_board(int width) {
        var page = Browsing.as("Sidney Service", width);
        MeetingPage.plan(page, LocalDate.of(2021, 9, 24));
        check(page);
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void foster_households(int width) {
        var page = Browsing.as("Fran Foster", width);
        Browsing.open(page, "/fostering");
        check(page);
        page.locator(".table tbody th a").first().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("At a glance")).waitFor();
        check(page);
        page.locator(".work-link").first().click();
        page.locator("h2", new Page.LocatorOptions().setHasText("What is to be done"))
                .waitFor();
        check(page);
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void imports(int width) {
        var page = Browsing.as("Ali Analyst", width);
        for (var address : List.of("/imports", "/imports/1")) {
            Browsing.open(page, address);
            check(page);
        }
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void what_the_board_sees(int width) {
        var page = Browsing.as("Blake Board", width);
        for (var address : List.of("/board", "/performance")) {
            Browsing.open(page, address);
            check(page);
        }
    }

    private static void check(Page page) {
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(fault -> List.of("serious", "critical").contains(fault.getImpact()))
                        .map(fault -> fault.getId() + ": " + fault.getHelp() + " "
                                + fault.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(serious).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits the screen: " + page.url())
                .isEqualTo(true);
    }
}
