package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

    /** As someone in no other test, who then has to wait a minute. */
    @Test
    void whoever_guesses_a_password_waits_after_six_tries_and_keeps_nobody_else_waiting() {
        var page = Browsing.stranger(390);
        page.navigate("/sign-in");
        for (int tries = 1; tries <= 6; tries++) signIn(page, "drew.worker", "guess " + tries);
        signIn(page, "drew.worker", "demo");
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator(".alert")).containsText("after six attempts, wait a minute before the next");
        Axe.check(page);
        signIn(page, "frankie.worker", "demo");
        assertThat(page.locator("main h1")).hasText("My work");
    }

    private static void signIn(Page page, String user, String password) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("button[type=submit]").click();
        page.waitForFunction("!document.querySelector('#password')?.value");
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
