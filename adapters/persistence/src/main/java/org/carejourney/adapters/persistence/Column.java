package org.carejourney.adapters.persistence;

/**
 * A column of a fact.
 *
 * @param type as SQL names it
 * @param ours recorded here only: no return carries it, so that no import compares or changes it
 */
record Column(String name, String type, boolean ours) {
    static Column day(String name) {
        return new Column(name, "date", false);
    }

    static Column text(String name) {
        return new Column(name, "text", false);
    }

    static Column number(String name) {
        return new Column(name, "integer", false);
    }

    static Column big(String name) {
        return new Column(name, "bigint", false);
    }

    static Column yes(String name) {
        return new Column(name, "boolean", false);
    }

    Column recordedHereOnly() {
        return new Column(name, type, true);
    }
}
