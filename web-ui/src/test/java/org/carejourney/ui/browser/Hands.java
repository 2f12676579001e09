package org.carejourney.ui.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** How a person works a page: with the mouse, or with the keyboard alone. What is done reads alike for both. */
interface Hands {
    /** Follows a link or presses a button. */
    void press(Locator what);

    /** Puts words into a field in the place of what stands there, and leaves it. */
    void write(Locator input, String words);

    /** Takes one of a few. */
    void choose(Locator group, String words);

    /** Takes several of a few. */
    void tick(Locator group, List<String> words);

    /** Takes one of many, from a list that opens. */
    void pick(Locator box, String words);

    /** Opens a menu and goes down its path. */
    void menu(Locator button, String... path);
}
