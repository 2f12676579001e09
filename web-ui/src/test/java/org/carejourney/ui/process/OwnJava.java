package org.carejourney.ui.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words that start a Java in a process of its own: one that lives for a minute or two, and is ready soon. */
public final class OwnJava {
    private OwnJava() {}

    /** @param heap the most it may take: "512m" */
    public static List<String> words(String heap, String... more) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1", // what the better compiler costs is not earned back so soon
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        words.addAll(List.of(more));
        return words;
    }

    /** The packaged product. */
    public static List<String> product(String heap, String... more) {
        var words = words(heap, more);
        words.addAll(List.of(
                "-jar", Path.of("target", "carejourney.jar").toAbsolutePath().toString()));
        return words;
    }
}
