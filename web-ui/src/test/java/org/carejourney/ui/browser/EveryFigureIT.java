package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.carejourney.domain.indicator.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every figure opens, and the list behind it is as long as it says; looked at in part, and with all figures in the full run. */
@ExtendWith(Browsing.class)
class EveryFigureIT {
    private static final Pattern NUMBER = Pattern.compile("[0-9,]+");
    private static final Pattern COUNTED = Pattern.compile("^([0-9,]+) (?:child|household|meeting)");
    private static final Pattern BETWEEN_THEM = Pattern.compile("with ([0-9,]+) counted between them");

    @Test
    void the_list_is_as_long_as_the_figure() {
        var page = Browsing.as("Sidney Service", 1440);
        Browsing.open(page, "/performance");
        var codes = page.locator(".figure-row").all().stream()
                .map(row -> row.getAttribute("data-code"))
                .toList();
        assertThat(codes).hasSizeGreaterThan(50);
        var looked = codes.stream().filter(isLookedAt()).toList();
        assertThat(looked).hasSizeGreaterThan(10);
        for (var code : looked) check(page, code);
    }

    /** Every one in the full run; otherwise one of each topic and unit. */
    private static Predicate<String> isLookedAt() {
        if (Boolean.getBoolean("carejourney.full")) return code -> true;
        var kinds = new HashSet<String>();
        return code -> Catalogue.find(code)
                .filter(indicator -> kinds.add(indicator.topic() + " " + indicator.unit()))
                .isPresent();
    }

    private static void check(Page page, String code) {
        Browsing.open(page, "/performance/" + code);
        var sentence = page.locator(".children-sentence").textContent();
        if (sentence.startsWith("The average") || sentence.startsWith("The middle")) return;
        var counted = COUNTED.matcher(sentence);
        assertThat(counted.find()).as(code + ": " + sentence).isTrue();
        var between = BETWEEN_THEM.matcher(sentence);
        long figure = between.find() ? number(between.group(1)) : number(counted.group(1));
        assertThat(figure).as(code).isEqualTo(shown(page));

        long children = number(counted.group(1));
        var choice = page.locator("[data-part=counted]");
        if (!"true".equals(choice.getAttribute("aria-pressed"))) choice.click();
        page.locator("[data-part=counted][aria-pressed=true]").waitFor();
        var more = page.locator(".more vaadin-button");
        if (more.count() > 0) more.click();
        page.waitForFunction("!document.querySelector('.more')");
        assertThat(page.locator(".children-list tbody tr").count()).as(code).isEqualTo((int) children);
    }

    /** What stands in large letters, or before the "of". */
    private static long shown(Page page) {
        var texts = List.of(
                page.locator(".figure-number > span").textContent(),
                page.locator(".big-number").textContent());
        for (var text : texts) {
            var number = NUMBER.matcher(text);
            if (number.find()) return number(number.group());
        }
        throw new AssertionError("No number in " + texts);
    }

    private static long number(String written) {
        return Long.parseLong(written.replace(",", ""));
    }
}
