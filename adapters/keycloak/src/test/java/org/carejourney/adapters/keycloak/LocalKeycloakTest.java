package org.carejourney.adapters.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.BusinessClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.client.RestClient;

/** With a server that only waits, and a child process of it: the real one is started by the tests of the screens. */
@Timeout(60)
class LocalKeycloakTest {
    private static final String WAITS = """
            #!/bin/bash
            sleep 600 &
            echo $! > "$(dirname "$0")/child"
            echo $$ > "$(dirname "$0")/self"
            wait
            """;
    private static final KeycloakSettings SETTINGS = new KeycloakSettings(
            URI.create("http://127.0.0.1:1/realms/carejourney"),
            new KeycloakSettings.Client("carejourney", "secret"),
            new KeycloakSettings.Client("carejourney-directory", "secret"));

    @TempDir
    private Path home;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("bin/kc.sh"), WAITS);
        Files.setPosixFilePermissions(home.resolve("bin/kc.sh"), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void stops_with_the_product_and_leaves_no_process_behind() throws Exception {
        var keycloak = start(true);
        var processes = List.of(started("child"), started("self"));
        assertThat(processes).allMatch(ProcessHandle::isAlive);

        keycloak.destroy();

        for (var process : processes) process.onExit().join();
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void brings_the_realm_and_its_invented_people() throws Exception {
        var keycloak = start(true);
        keycloak.destroy();

        assertThat(Files.readString(home.resolve("data/import/carejourney-realm.json")))
                .contains("casey.worker", "service-account-carejourney-directory", "second-factor");
    }

    @Test
    void is_not_started_beside_a_councils_own_records() {
        assertThatThrownBy(() -> start(false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("works with a demonstration only");
        assertThat(home.resolve("data")).doesNotExist();
    }

    private LocalKeycloak start(boolean demonstration) {
        var environment = new MockEnvironment().withProperty(LocalKeycloak.HOME, home.toString());
        return LocalKeycloak.start(SETTINGS, environment, new StandingClock(demonstration), RestClient.create());
    }

    private ProcessHandle started(String which) throws IOException, InterruptedException {
        var file = home.resolve("bin").resolve(which);
        while (!Files.exists(file) || Files.readString(file).isBlank()) Thread.sleep(Duration.ofMillis(20));
        return ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();
    }

    private record StandingClock(boolean isDemonstration) implements BusinessClock {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }

        @Override
        public Optional<LocalDate> inUseSince() {
            return Optional.empty();
        }

        @Override
        public void moveTo(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }
}
