package org.carejourney.ui.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Signing in through a real Keycloak, started as {@code ./carejourney --keycloak} starts it. One server for all; the
 * test that kills it comes last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "carejourney.full", matches = "true")
class KeycloakIT {
    private static final int FIVE_SECONDS = 5_000;
    private static final int ONE_MINUTE = 60_000;
    private static final int TOKEN_SECONDS = 20;
    private static final int LAST = Integer.MAX_VALUE;

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open();
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    @Test
    void a_social_worker_gives_name_and_password_to_keycloak_and_begins_with_their_work() {
        var page = office.signedIn("casey.worker");

        assertThat(page.locator(".account .person-name")).hasText("Casey Worker");
        assertThat(page.locator(".account .person-role")).hasText("Caseworker");
        assertThat(page).hasURL(Pattern.compile(".*/work(\\?.*)?$"));
    }

    @Test
    void a_team_manager_is_let_in_with_the_second_factor_and_not_before() {
        var page = office.atTheDoor("morgan.manager");
        page.locator("#otp").fill("000000");
        page.locator("#kc-login").click();
        assertThat(page.locator("#otp")).isVisible();

        var stranger = page.context().newPage();
        stranger.navigate("/work");
        assertThat(stranger.locator("h1")).hasText("Sign in");

        Office.secondFactor(page, "MORGANMANAGERDEM");
        assertThat(page.locator(".account .person-role")).hasText("Team manager");
    }

    @Test
    void who_signs_out_here_is_signed_out_there() {
        var page = office.signedIn("riley.reviewer");
        var visited = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.isNavigationRequest()) visited.add(request.url());
        });
        page.locator(".account button").click();
        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(visited).anyMatch(address -> address.contains("/protocol/openid-connect/logout"));

        page.locator("a.main-button").click();
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void who_is_signed_out_there_is_out_here_within_five_seconds_without_a_click() {
        var page = office.signedIn("jordan.worker");
        office.realm().signOut("jordan.worker");

        assertThat(page.locator("h1")).hasText("Sign in", within(FIVE_SECONDS));
        page.navigate("/work");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void an_answer_of_keycloak_lets_in_once() {
        var page = office.stranger();
        var answers = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().contains("/login/oauth2/code/keycloak?")) answers.add(request.url());
        });
        page.navigate("/sign-in");
        office.password(page, "sam.worker");
        page.locator(".account").waitFor();
        assertThat(answers).hasSize(1);

        var thief = office.stranger();
        thief.navigate(answers.getFirst());
        assertThat(thief.locator(".alert")).containsText("an earlier sign-in no longer works");
        var again = page.context().newPage();
        again.navigate(answers.getFirst());
        assertThat(again.locator(".alert")).containsText("an earlier sign-in no longer works");
    }

    @Test
    void a_token_made_for_another_system_opens_nothing() {
        office.realm().withoutAudience(() -> {
            var page = office.atTheDoor("taylor.worker");
            assertThat(page.locator(".alert")).containsText("to another system");
            page.navigate("/work");
            assertThat(page.locator("h1")).hasText("Sign in");
        });
    }

    @Test
    void who_has_no_role_or_no_team_is_told_so_and_sees_nothing() {
        var realm = office.realm();
        realm.addRole("gardener");
        realm.add("nora.norole", List.of(), List.of("/Teams/North"));
        realm.add("gray.gardener", List.of("gardener"), List.of("/Teams/North"));
        realm.add("theo.teamless", List.of("caseworker"), List.of());
        realm.add("toni.twice", List.of("caseworker", "health"), List.of("/Teams/North"));

        refused("nora.norole", "no role");
        refused("gray.gardener", "no role");
        refused("theo.teamless", "no team");
        refused("toni.twice", "more than one role");
    }

    private static void refused(String user, String words) {
        var page = office.atTheDoor(user);
        assertThat(page.locator(".alert")).containsText(words);
        page.navigate("/work");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void an_unknown_name_and_a_wrong_password_read_alike() {
        var unknown = office.atTheDoor("nobody.here").locator("#input-error-username");
        var page = office.stranger();
        page.navigate("/sign-in");
        page.locator("a.main-button").click();
        page.locator("#username").fill("ash.worker");
        page.locator("#password").fill("wrong");
        page.locator("#kc-login").click();

        assertThat(page.locator("#input-error-username")).hasText(unknown.textContent());
    }

    @Test
    void a_sign_out_token_that_keycloak_did_not_sign_ends_nothing() throws Exception {
        var forged = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.";
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(office.address().resolve("/logout/connect/back-channel/keycloak"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("logout_token=" + forged))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_file_is_taken_away_with_the_second_factor_given_a_short_while_ago() {
        var page = office.signedIn("ali.analyst");
        page.navigate("/imports");
        page.locator("main table a").first().click();
        page.locator("a.download:has-text('asks for your second factor')").click();
        Office.secondFactor(page, "ALIANALYSTDEMONS");
        assertThat(page).hasURL(Pattern.compile(".*/imports/1(\\?continue)?$"));

        var link = page.locator("a.download:text-is('Download problems as CSV')");
        var saved = page.waitForDownload(link::click);
        assertThat(saved.suggestedFilename()).endsWith("-problems.csv");
    }

    @Test
    void who_moves_to_another_team_or_is_disabled_is_so_here_within_a_minute() {
        var page = office.signedIn("robin.worker");
        assertThat(page.locator(".account")).isVisible();
        int before = tasks(page);
        assertThat(before).isPositive();
        office.realm().move("robin.worker", "North", "East");
        page.waitForCondition(() -> tasks(page) == 0, new Page.WaitForConditionOptions().setTimeout(ONE_MINUTE));

        office.realm().disable("robin.worker");
        assertThat(page.locator("h1")).hasText("Sign in", within(ONE_MINUTE));
    }

    @Test
    void a_role_of_the_councils_own_brings_the_role_here_with_it() {
        var realm = office.realm();
        realm.addRole("senior-practitioner", "caseworker");
        realm.add("sasha.senior", List.of("senior-practitioner"), List.of("/Teams/North"));

        assertThat(office.signedIn("sasha.senior").locator(".account .person-role"))
                .hasText("Caseworker");
        var people = office.atTheDoor("addison.admin");
        Office.secondFactor(people, "ADDISONADMINDEMO");
        people.waitForCondition(
                () -> {
                    people.navigate("/people");
                    people.locator("main h1").waitFor();
                    return people.locator("main").textContent().contains("sasha.senior");
                },
                new Page.WaitForConditionOptions().setTimeout(ONE_MINUTE));
    }

    /** How many tasks the person holds, as their own list says. */
    private static int tasks(Page page) {
        page.navigate("/work");
        page.locator("main h1").waitFor();
        return Integer.parseInt(
                page.locator(".tabs button").first().textContent().replaceAll("\\D", ""));
    }

    @Test
    void each_role_begins_where_its_work_is_and_finds_no_other_page() {
        var homes = Map.of(
                "harper.health", "My work",
                "fran.foster", "My work",
                "pat.adviser", "My work");
        homes.forEach((user, title) -> {
            var page = office.signedIn(user);
            assertThat(page.locator("main h1")).hasText(title);
            page.navigate("/people");
            assertThat(page.locator("main h1")).hasText("There is no such page");
        });
        role("blake.board", "", "Board report", "/audit");
        role("aubrey.auditor", "AUBREYAUDITORDEM", "Audit trail", "/work");
        role("addison.admin", "ADDISONADMINDEMO", "People", "/child/100001");
    }

    private static void role(String user, String secret, String home, String elsewhere) {
        var page = office.atTheDoor(user);
        if (!secret.isEmpty()) Office.secondFactor(page, secret);
        assertThat(page.locator("main h1")).containsText(home);
        page.navigate(elsewhere);
        assertThat(page.locator("main h1")).hasText("There is no such page");
    }

    /** Tokens of a few seconds stand for those of five minutes. */
    @Test
    @Order(LAST)
    void without_keycloak_nobody_comes_in_and_who_works_goes_on_until_the_token_ends() throws Exception {
        office.realm().change(realm -> realm.put("accessTokenLifespan", TOKEN_SECONDS));
        var page = office.signedIn("frankie.worker");
        var began = System.nanoTime();
        office.killKeycloak();

        page.navigate("/work");
        assertThat(page.locator("main h1")).hasText("My work");
        var stranger = office.stranger();
        stranger.navigate("/work");
        assertThat(stranger.locator(".alert")).containsText("cannot be reached");
        stranger.locator("a.main-button").click();
        assertThat(stranger.locator(".alert")).containsText("cannot be reached");

        page.waitForCondition(
                () -> {
                    page.navigate("/work");
                    return page.locator("h1").first().textContent().equals("Sign in");
                },
                new Page.WaitForConditionOptions().setTimeout(ONE_MINUTE));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(TOKEN_SECONDS + 30));
        assertThat(page.locator(".alert")).containsText("cannot be reached");

        var again = office.startKeycloakAgain();
        try {
            var back = office.signedIn("frankie.worker");
            assertThat(back.locator("main h1")).hasText("My work");
        } finally {
            again.destroy();
            again.waitFor();
        }
    }

    private static LocatorAssertions.HasTextOptions within(int millis) {
        return new LocatorAssertions.HasTextOptions().setTimeout(millis);
    }
}
