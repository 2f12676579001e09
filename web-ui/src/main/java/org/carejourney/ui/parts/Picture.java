package org.carejourney.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/** A drawing in SVG with words for those who do not see it. */
public final class Picture {
    private Picture() {}

    /** @param words what it shows, in a sentence */
    public static Component of(String svg, String words, String className) {
        var drawing = new Svg(svg);
        var frame = new Div(drawing);
        frame.addClassNames("picture", className);
        frame.getElement().setAttribute("role", "img");
        frame.getElement().setAttribute("aria-label", words);
        return frame;
    }

    /** Text as it may stand in SVG. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
