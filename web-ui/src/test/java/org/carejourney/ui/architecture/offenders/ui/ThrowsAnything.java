package org.carejourney.ui.architecture.offenders.ui;

final class ThrowsAnything {
    void fail() {
        throw new RuntimeException("anything");
    }
}
