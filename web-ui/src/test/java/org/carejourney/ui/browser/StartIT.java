package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The packaged product, its precompiled front end included, in a real browser. */
@ExtendWith(Browsing.class)
class StartIT {
    @Test
    void a_stranger_is_asked_to_sign_in_and_told_nothing_else() {
        var page = Browsing.stranger(1440);
        page.navigate("/child/100001");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void a_wrong_password_and_a_wrong_name_read_alike() {
        var page = Browsing.stranger(390);
        page.navigate("/sign-in");
        page.locator("#username").fill("nobody.here");
        page.locator("#password").fill("wrong");
        page.locator("button[type=submit]").click();
        var first = page.locator(".alert").textContent();
        page.locator("#username").fill("casey.worker");
        page.locator("#password").fill("wrong");
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".alert")).hasText(first);
    }

    @Test
    void what_a_role_may_not_see_looks_like_a_page_that_is_not_there() {
        var page = Browsing.as("Blake Board", 1440);
        for (var address : new String[] {"/nowhere", "/work", "/imports", "/child/100001", "/performance/CLA-01"}) {
            Browsing.open(page, address);
            assertThat(page.locator("main h1")).hasText("There is no such page");
        }
    }
}
