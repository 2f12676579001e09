package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Goes everywhere by Tab, arrows, Enter and Space; and wherever it comes, the focus can be seen. */
final class Keyboard implements Hands {
    private static final int FARTHEST = 300;
    private static final Page.WaitForConditionOptions SOON = new Page.WaitForConditionOptions().setTimeout(5_000);

    /** @param shows whether the element has a ring about it, and lies on the screen */
    private record Where(boolean there, boolean shows, String at) {}

    /** The element under the keys, through all shadow roots; whether it is what is looked for, or within it. */
    private static final String WHERE = """
            wanted => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              if (!focused || focused.matches('body, main, [role=dialog]')) return { there: false, shows: true, at: 'a page' };
              const field = focused.closest('[focus-ring]');
              const places = [focused, ...(field ? [field, ...(field.shadowRoot?.querySelectorAll('*') ?? [])] : [])];
              const isRinged = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                || (style.boxShadow !== 'none' && !style.boxShadow.includes('inset'));
              const ring = places.some(place =>
                [null, '::before', '::after'].some(part => isRinged(getComputedStyle(place, part))));
              const box = focused.getBoundingClientRect();
              const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return { there: wanted.matches(':focus-within'), shows: ring && seen, at: focused.outerHTML.slice(0, 200) };
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tab by Tab, as far as it takes. */
    void reach(Locator what) {
        what.waitFor();
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (isAt(what)) return;
            key("Tab");
        }
        throw new AssertionError("Tab never comes to " + what);
    }

    /** Whether the keys are there; wherever they are it shows, though what has just opened may still be sliding in. */
    private boolean isAt(Locator what) {
        var found = new AtomicReference<>(where(what));
        if (!found.get().shows()) {
            try {
                page.waitForCondition(
                        () -> found.updateAndGet(before -> where(what)).shows(), SOON);
            } catch (TimeoutError hidden) {
                throw new AssertionError(
                        "The focus does not show at " + found.get().at(), hidden);
            }
        }
        return found.get().there();
    }

    private static Where where(Locator what) {
        var found = (Map<?, ?>) Objects.requireNonNull(what.evaluate(WHERE));
        return new Where(
                Boolean.TRUE.equals(found.get("there")),
                Boolean.TRUE.equals(found.get("shows")),
                String.valueOf(found.get("at")));
    }

    @Override
    public void press(Locator what) {
        reach(what);
        key("Enter");
    }

    @Override
    public void write(Locator input, String words) {
        reach(input);
        key("Control+a");
        page.keyboard().type(words);
        key("Tab");
    }

    @Override
    public void choose(Locator group, String words) {
        reach(group);
        var wanted = group.locator("vaadin-radio-button", exactly(words));
        int options = group.locator("vaadin-radio-button").count();
        if (group.locator("vaadin-radio-button[checked]").count() == 0) key("Space");
        for (int steps = 0; steps < options && !isChecked(wanted); steps++) key("ArrowDown");
        assertThat(isChecked(wanted)).as(words).isTrue();
    }

    @Override
    public void tick(Locator group, List<String> words) {
        for (var word : words) {
            reach(group.locator("vaadin-checkbox", exactly(word)));
            key("Space");
        }
    }

    private static boolean isChecked(Locator option) {
        return Boolean.TRUE.equals(option.evaluate("option => option.checked"));
    }

    @Override
    public void pick(Locator box, String words) {
        reach(box);
        page.keyboard().type(words);
        var item =
                page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(Mouse.whole(words)));
        item.waitFor();
        stepUntil(() -> item.getAttribute("focused") != null, words);
        key("Enter");
    }

    @Override
    public void menu(Locator button, String... path) {
        reach(button);
        key("Enter");
        for (var words : path) {
            var item = page.locator(Mouse.ITEM, new Page.LocatorOptions().setHasText(Mouse.whole(words)));
            item.waitFor();
            page.waitForFunction("() => document.activeElement.matches('[role=menuitem]')");
            stepUntil(() -> isAt(item), words);
            key("Enter");
        }
    }

    private void stepUntil(BooleanSupplier there, String words) {
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (there.getAsBoolean()) return;
            key("ArrowDown");
        }
        throw new AssertionError("The arrows never come to " + words);
    }

    private void key(String name) {
        page.keyboard().press(name);
    }

    private static Locator.LocatorOptions exactly(String words) {
        return new Locator.LocatorOptions().setHasText(Mouse.whole(words));
    }
}
