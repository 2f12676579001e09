package org.carejourney.ui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One product on a throwaway database with the invented council, and one browser, for all tests that look at screens. */
public final class Browsing implements BeforeAllCallback, AfterEachCallback {
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

    private static @Nullable Started started;

    /** @param signedIn what a browser keeps of those who signed in before, by name: nobody has to do so again */
    private record Started(Product product, Browser browser, Map<String, String> signedIn) {}

    /** They end with the process: where classes are shared out among several, each class is a run of its own. */
    @Override
    public void beforeAll(ExtensionContext context) {
        started();
    }

    private static synchronized Started started() {
        var there = started;
        if (there == null) {
            there = start();
            Runtime.getRuntime().addShutdownHook(new Thread(there.product()::close));
            started = there;
        }
        return there;
    }

    /** What a test opened is closed, so that no page of it works on behind the next. */
    @Override
    public void afterEach(ExtensionContext context) {
        started().browser().contexts().forEach(BrowserContext::close);
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
            return new Started(product, browser, new HashMap<>());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A page of a person's own, not signed in. */
    static Page stranger(int width) {
        return page(window(width));
    }

    private static NewContextOptions window(int width) {
        return new NewContextOptions()
                .setBaseURL(started().product().address().toString())
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, width < 500 ? 844 : 900);
    }

    private static Page page(NewContextOptions window) {
        var context = started().browser().newContext(window);
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context.newPage();
    }

    /** A page of someone who is signed in, at the page that they come to first. */
    static Page as(String name, int width) {
        var page = of(name, width);
        page.navigate("/");
        page.locator(".account").waitFor(attached());
        return page;
    }

    /** A page of someone who is signed in, with nothing on it yet. */
    static Page of(String name, int width) {
        var kept = started().signedIn().computeIfAbsent(name, Browsing::signIn);
        return page(window(width).setStorageState(kept));
    }

    /** A page of someone who signs in anew, so that nothing is left of what they did before, such as an import. */
    static Page anew(String name, int width) {
        started().signedIn().remove(name);
        return of(name, width);
    }

    /** The person chooses themselves from the list. */
    private static String signIn(String name) {
        var page = stranger(WIDTHS.getFirst());
        page.navigate("/sign-in");
        page.locator(".person", new Page.LocatorOptions().setHasText(name)).click();
        page.waitForCondition(() -> !page.locator("#username").inputValue().isEmpty());
        page.locator("button[type=submit]").click();
        page.locator(".account").waitFor(attached());
        var kept = page.context().storageState();
        page.context().close();
        return kept;
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** Opens the form of what can be recorded about a child. */
    static void record(Page page, String journey, String act) {
        new Mouse(page).menu(page.locator("vaadin-menu-bar-button").first(), journey, act);
        page.locator("vaadin-dialog .step-form").waitFor();
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
