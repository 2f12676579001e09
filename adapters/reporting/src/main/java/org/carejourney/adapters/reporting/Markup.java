package org.carejourney.adapters.reporting;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed HTML: every element is closed, every text escaped. */
final class Markup {
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. @param attributes name and value in turn */
    Markup open(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element and starts a new line. */
    Markup end() {
        close();
        html.append('\n');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /** An element with nothing but a text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** What is markup already. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2)
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        return html;
    }

    /** Control characters have no place in a document. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= ' ' || c == '\n' || c == '\t').forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
