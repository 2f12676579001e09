package org.carejourney.ui.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** Clicks, and types into fields. */
final class Mouse implements Hands {
    static final String ITEM = "vaadin-menu-bar-item[role=menuitem]";

    private final Page page;

    Mouse(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator what) {
        what.click();
    }

    @Override
    public void write(Locator input, String words) {
        input.fill(words);
        input.press("Tab");
    }

    @Override
    public void choose(Locator group, String words) {
        group.locator("vaadin-radio-button", exactly(words)).click();
    }

    @Override
    public void tick(Locator group, List<String> words) {
        words.forEach(word ->
                group.locator("vaadin-checkbox", exactly(word)).locator("label").click());
    }

    @Override
    public void pick(Locator box, String words) {
        box.locator("input").fill(words);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(whole(words)))
                .click();
    }

    @Override
    public void menu(Locator button, String... path) {
        button.click();
        for (int level = 0; level < path.length; level++) {
            var item = page.locator(ITEM + ":visible", new Page.LocatorOptions().setHasText(whole(path[level])));
            // What has a menu of its own opens it as soon as the mouse is there, on a small screen over itself.
            if (level < path.length - 1) item.hover();
            else item.click();
        }
        page.locator(ITEM).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static Locator.LocatorOptions exactly(String words) {
        return new Locator.LocatorOptions().setHasText(whole(words));
    }

    /** These words and no others; written without what only Java's expressions know, for it is read by a browser. */
    static Pattern whole(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\s*$");
    }
}
