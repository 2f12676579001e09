package org.carejourney.adapters.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How reports look, on a screen and on paper. */
final class Style {
    static final String CSS = read("report.css");

    private Style() {}

    static String read(String name) {
        try (var file = Style.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("The style " + name + " is missing from the product");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
