package org.carejourney.adapters.demo;

import java.util.List;
import org.carejourney.application.port.out.DemonstrationData.Story;

/** Children whose records show one thing each; they come first. */
final class Showcase {
    Showcase(long seed, Homes homes, InventedPlaces places) {}

    int size() {
        return 0;
    }

    GeneratedChild child(int number) {
        throw new IllegalArgumentException();
    }

    List<Story> stories() {
        return List.of();
    }
}
