package org.carejourney.ui.boot;

import java.util.Map;

/** What {@code --keycloak} means: a Keycloak beside the product, on this machine only, with the project's realm. */
final class LocalSignIn {
    static final String ASKED = "carejourney.keycloak.local";
    static final String PORT = "carejourney.keycloak.port";
    static final String HOME = "carejourney.keycloak.home";

    private static final String DEFAULT_PORT = "8180";

    /** Told to everyone: it serves on the loopback address, and opens invented records only. */
    private static final String SECRET = "for-trial-on-this-machine-only";

    private LocalSignIn() {}

    static Map<String, String> implied(Map<String, String> settings) {
        if (!settings.containsKey(HOME))
            throw new Invocation.UsageError("--keycloak needs --keycloak-home, the folder of an unpacked Keycloak;"
                    + " ./carejourney fetches one and names it.");
        var port = settings.getOrDefault(PORT, DEFAULT_PORT);
        return Map.of(
                CouncilSignInConfiguration.ISSUER,
                "http://127.0.0.1:" + port + "/realms/carejourney",
                "carejourney.keycloak.client-secret",
                SECRET,
                "carejourney.keycloak.directory-secret",
                SECRET);
    }
}
