package org.carejourney.ui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One product on a throwaway database with the invented council, and one browser, for all tests that look at screens. */
public final class Browsing implements BeforeAllCallback {
    /** The two widths at which every screen has to work. */
    public static final List<Integer> WIDTHS = List.of(1440, 390);

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int PATIENCE = 60_000;

    private static Started started;

    private record Started(Product product, Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            playwright.close();
            product.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        started = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Started.class, key -> start(), Started.class);
    }

    private static Started start() {
        try {
            var product = Product.start("--data=throwaway", "--today=2021-05-31");
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(ARGUMENTS));
            return new Started(product, playwright, browser);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A page of a person's own, not signed in. */
    static Page stranger(int width) {
        var context = started.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(started.product().address().toString())
                        .setLocale("en-GB")
                        .setViewportSize(width, width < 500 ? 844 : 900));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context.newPage();
    }

    /** A page of someone who has signed in by choosing themselves from the list. */
    static Page as(String name, int width) {
        var page = stranger(width);
        page.navigate("/sign-in");
        page.locator(".person", new Page.LocatorOptions().setHasText(name)).click();
        page.waitForCondition(() -> !page.locator("#username").inputValue().isEmpty());
        page.locator("button[type=submit]").click();
        page.locator(".account").waitFor(attached());
        return page;
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    /** Opens the form of what can be recorded about a child. */
    static void record(Page page, String journey, String act) {
        page.locator("vaadin-menu-bar-button").first().click();
        item(page, journey).click();
        item(page, act).click();
        page.locator("vaadin-dialog .step-form").waitFor();
    }

    private static Locator item(Page page, String words) {
        return page.locator(
                "vaadin-menu-bar-item[role=menuitem]:visible",
                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*$")));
    }

    /** Opens an address and waits until nothing on it is still being worked out. */
    static void open(Page page, String address) {
        page.navigate(address);
        settle(page);
    }

    static void settle(Page page) {
        page.locator("main h1").first().waitFor();
        page.waitForFunction("!document.querySelector('.loading')");
    }
}
