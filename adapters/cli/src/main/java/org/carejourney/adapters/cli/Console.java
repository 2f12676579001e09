package org.carejourney.adapters.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks.
 *
 * @param out the result and nothing else
 * @param err everything said on the way
 * @param isTerminal whether a person, not a program, reads the result
 */
record Console(OutputStream out, PrintWriter err, boolean isTerminal) {
    static Console standard() {
        var terminal = System.console();
        return new Console(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                terminal != null && terminal.isTerminal());
    }

    void say(String line) {
        err.println(line);
    }
}
