package org.carejourney.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A place on a page that shows at once that something is coming, and the thing itself when it has been worked out. */
public final class Later extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(Later.class);

    private transient Object latest = new Object();

    /** Works in the background; what an earlier asking brings is dropped once a later one was made. */
    public <T> void show(UI ui, String meanwhile, Supplier<T> work, Function<T, Component> shown) {
        var asked = new Object();
        latest = asked;
        Parts.show(this, Parts.loading(meanwhile));
        Thread.ofVirtual().name("screen-later").start(() -> {
            Supplier<Component> content;
            try {
                var result = work.get();
                content = () -> shown.apply(result);
            } catch (RuntimeException failure) {
                LOG.error("A part of a page could not be worked out", failure);
                content = () -> Parts.alert("This could not be worked out. Try again; if it stays so, tell support.");
            }
            var ready = content;
            try {
                var _ = ui.access(() -> {
                    if (latest == asked) Parts.show(this, ready.get());
                });
            } catch (UIDetachedException gone) {
                LOG.debug("Nobody is looking any more", gone);
            }
        });
    }
}
