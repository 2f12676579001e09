package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationTest {

    @Test
    void serves_when_there_is_no_command() {
        var invocation = Invocation.of("--port", "8081", "--today=2021-05-31");

        assertThat(invocation.serves()).isTrue();
        assertThat(invocation.settings())
                .containsEntry("server.port", "8081")
                .containsEntry("carejourney.today", "2021-05-31");
    }

    @Test
    void leaves_a_command_its_own_arguments_wherever_the_settings_stand() {
        var invocation = Invocation.of("report", "--as-at", "2021-03-31", "--data", "here", "--format=json");

        assertThat(invocation.command()).containsExactly("report", "--as-at", "2021-03-31", "--format=json");
        assertThat(invocation.settings()).containsEntry("carejourney.data", "here");
    }

    @Test
    void reports_on_given_returns_on_a_database_that_is_thrown_away_and_without_the_engine() {
        var invocation = Invocation.of("--data", "here", "report", "--returns=903", "--as-at", "2021-05-31");

        assertThat(invocation.settings())
                .containsEntry("carejourney.data", "throwaway")
                .containsEntry("carejourney.engine.enabled", "false");
        assertThat(Invocation.of("import", "--returns", "903").settings()).isEmpty();
    }

    @Test
    void a_keycloak_beside_the_product_is_on_this_machine_only() {
        var settings = Invocation.of("--keycloak", "--keycloak-port=8181", "--keycloak-home", "there")
                .settings();

        assertThat(settings)
                .containsEntry("carejourney.keycloak.issuer", "http://127.0.0.1:8181/realms/carejourney")
                .containsEntry("carejourney.keycloak.home", "there");
    }

    @ParameterizedTest
    @CsvSource({
        "--port x, not a number",
        "--today 31/05/2021, not a date",
        "--data, needs a value",
        "--keycloak, needs --keycloak-home",
        "--keycloak-port x, not a number",
        "--authority Leeds, not the GSS code",
        "--colour red, no option"
    })
    void says_what_is_wrong(String line, String complaint) {
        assertThatThrownBy(() -> Invocation.of(line.split(" ")))
                .isInstanceOf(Invocation.UsageError.class)
                .hasMessageContaining(complaint);
    }
}
