package org.carejourney.ui.architecture.offenders.ui;

final class Prints {
    void print() {
        System.out.println("report");
    }
}
