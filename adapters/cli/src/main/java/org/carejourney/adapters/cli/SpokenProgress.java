package org.carejourney.adapters.cli;

import org.carejourney.application.returns.Progress;

/** Says each new thing once; nobody wants a line for every row. */
final class SpokenProgress implements Progress {
    private final Console console;
    private String last = "";

    SpokenProgress(Console console) {
        this.console = console;
    }

    @Override
    public void at(String what, long done, long total) {
        if (what.equals(last)) return;
        last = what;
        console.say(what);
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
