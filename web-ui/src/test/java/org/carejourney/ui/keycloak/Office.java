package org.carejourney.ui.keycloak;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.carejourney.ui.browser.Product;

/** The product with a Keycloak beside it, as {@code ./carejourney --keycloak} starts them, and a browser. */
final class Office implements AutoCloseable {
    private static final Path SERVERS = Path.of("target", "keycloak").toAbsolutePath();
    private static final int PATIENCE = 60_000;

    /** The last code of each second factor. */
    private static final Map<String, String> GIVEN = new HashMap<>();

    /** Enough for every team to have work. */
    private static final int CHILDREN = 60;

    private final Product product;
    private final Path home;
    private final int port;
    private final Playwright playwright;
    private final Browser browser;

    private Office(Product product, Path home, int port, Playwright playwright, Browser browser) {
        this.product = product;
        this.home = home;
        this.port = port;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Office open() throws IOException, InterruptedException {
        var home = unpacked();
        forget(home.resolve("data"));
        int port = freePort();
        var product = Product.withChildren(
                CHILDREN,
                "--data=throwaway",
                "--today=2021-05-31",
                "--keycloak",
                "--keycloak-home=" + home,
                "--keycloak-port=" + port);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
        return new Office(product, home, port, playwright, browser);
    }

    private static Path unpacked() throws IOException {
        try (var folders = Files.list(SERVERS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void forget(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return product.address();
    }

    URI keycloak() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Realm realm() {
        return new Realm(keycloak());
    }

    /** A browser that nobody has signed in with. */
    Page stranger() {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address().toString())
                .setLocale("en-GB")
                .setAcceptDownloads(true)
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context.newPage();
    }

    /** Goes to Keycloak and gives name and password there. */
    Page atTheDoor(String user) {
        var page = stranger();
        page.navigate("/sign-in");
        return password(page, user);
    }

    Page password(Page page, String user) {
        page.locator("a.main-button").click();
        page.locator("#username").fill(user);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        return page;
    }

    Page signedIn(String user) {
        var page = atTheDoor(user);
        page.locator(".account").waitFor();
        return page;
    }

    /** Keycloak takes a code once, so whoever has just given one waits for the next. */
    static void secondFactor(Page page, String secret) {
        page.waitForCondition(() -> !Totp.now(secret).equals(GIVEN.get(secret)));
        GIVEN.put(secret, Totp.now(secret));
        page.locator("#otp").fill(GIVEN.get(secret));
        page.locator("#kc-login").click();
    }

    /** Ends Keycloak as a crash would. */
    void killKeycloak() {
        servers().forEach(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    /** Starts it again where it was; it ends with the process that is returned. */
    Process startKeycloakAgain() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + keycloak());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var again = builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("again.log").toFile())
                .start();
        while (!realm().answers()) {
            if (again.waitFor(200, TimeUnit.MILLISECONDS)) throw new IllegalStateException("Keycloak ended");
        }
        return again;
    }

    private List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("-Dkc.home.dir=") && line.contains(home.toString()))
                        .isPresent())
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        playwright.close();
        product.close();
    }
}
