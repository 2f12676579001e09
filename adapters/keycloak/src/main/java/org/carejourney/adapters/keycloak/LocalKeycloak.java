package org.carejourney.adapters.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carejourney.application.port.out.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;

/**
 * A Keycloak beside the product, to try it on: its realm and invented people are put in on the first start. It answers
 * on this machine only, stops with the product, and does not outlive it however the product ends.
 */
final class LocalKeycloak implements DisposableBean {
    /** Folder of an unpacked Keycloak. */
    static final String HOME = "carejourney.keycloak.home";

    private static final Logger LOG = LoggerFactory.getLogger(LocalKeycloak.class);
    private static final long BREATH_MILLIS = 250;
    private static final int PATIENCE_BREATHS = 2400;
    private static final long STOP_SECONDS = 20;

    /**
     * Starts what it is given in a process group of its own and ends the group when its standard input ends: that is
     * when the product closes it, or is gone.
     */
    private static final String KEEPER = """
            set -m
            trap : INT TERM HUP
            "$@" </dev/null &
            group=$!
            while IFS= read -r _; do :; done
            kill -TERM -- "-$group" 2>/dev/null
            for _ in $(seq 100); do kill -0 -- "-$group" 2>/dev/null || exit 0; sleep 0.1; done
            kill -KILL -- "-$group" 2>/dev/null
            """;

    private final KeycloakSettings settings;
    private final LocalRealm realm;
    private final Process keeper;
    private final Path log;

    private LocalKeycloak(KeycloakSettings settings, LocalRealm realm, Process keeper, Path log) {
        this.settings = settings;
        this.realm = realm;
        this.keeper = keeper;
        this.log = log;
    }

    static LocalKeycloak start(
            KeycloakSettings settings, Environment environment, BusinessClock clock, RestClient http) {
        if (!clock.isDemonstration())
            throw new IllegalStateException("--keycloak starts a Keycloak whose passwords everyone knows,"
                    + " so it works with a demonstration only. For a council's own database see docs/keycloak.md.");
        var home = Path.of(environment.getRequiredProperty(HOME)).toAbsolutePath();
        try {
            LocalRealm.write(home.resolve("data/import/carejourney-realm.json"));
            var log = home.resolve("carejourney-keycloak.log");
            var builder = new ProcessBuilder(command(home, settings.issuer()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            var variables = builder.environment();
            variables.put("JAVA_HOME", System.getProperty("java.home"));
            variables.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            variables.putAll(LocalRealm.variables(settings));
            LOG.info("Starting Keycloak (a minute or two the first time); its log is {}", log);
            return new LocalKeycloak(settings, new LocalRealm(settings, http), builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException("Keycloak did not start from " + home, failure);
        }
    }

    private static List<String> command(Path home, URI issuer) {
        var address = issuer.resolve("/").toString();
        var command = new ArrayList<>(List.of("bash", "-c", KEEPER, "keycloak"));
        command.addAll(List.of(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=" + issuer.getHost(),
                "--http-port=" + issuer.getPort(),
                "--hostname=" + address.substring(0, address.length() - 1)));
        return command;
    }

    /** The product's own address is known now: Keycloak is told where to report who signed out. */
    @EventListener
    void pointAtProduct(ApplicationReadyEvent ready) throws InterruptedException, IOException {
        awaitAnswer();
        var port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        realm.pointAt(URI.create("http://127.0.0.1:" + port));
        LOG.info(
                "Keycloak answers at {} (administration: {}, name and password \"admin\")."
                        + " Who can sign in: docs/demonstration.md",
                settings.issuer(),
                settings.issuer().resolve("/admin/"));
    }

    private void awaitAnswer() throws InterruptedException, IOException {
        for (int breaths = 0; !realm.answers(); breaths++) {
            if (breaths > PATIENCE_BREATHS || keeper.waitFor(BREATH_MILLIS, TimeUnit.MILLISECONDS) || hasFailed())
                throw new IllegalStateException("Keycloak did not start; its log is " + log);
        }
    }

    /** The keeper outlives what it keeps: the log tells. */
    private boolean hasFailed() throws IOException {
        return Files.readString(log).contains("Failed to start server");
    }

    @Override
    public void destroy() throws IOException, InterruptedException {
        keeper.getOutputStream().close();
        if (!keeper.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) keeper.destroyForcibly();
    }
}
