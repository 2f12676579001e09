package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds fault with on a page, by all its rules; of what passes it says nothing, which it would take longest over. */
final class Axe {
    private static final String FAULTS = """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations
                .filter(fault => ['serious', 'critical'].includes(fault.impact))
                .map(fault => fault.id + ': ' + fault.help + ' '
                  + fault.nodes.slice(0, 3).map(node => node.target + ' ' + node.html + ' ' + node.failureSummary).join('; '));
            }
            """;

    private Axe() {}

    /** The page has no serious or critical fault, and is no wider than the screen. */
    static void check(Page page) {
        page.frames().stream().filter(frame -> !isThere(frame)).forEach(Axe::bring);
        var faults =
                ((List<?>) page.evaluate(FAULTS)).stream().map(String::valueOf).collect(Collectors.joining("\n"));
        assertThat(faults).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits the screen: " + page.url())
                .isEqualTo(true);
    }

    private static void bring(Frame frame) {
        frame.evaluate(AxeBuilder.getAxeScript());
        frame.evaluate("axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })");
    }

    private static boolean isThere(Frame frame) {
        return Boolean.TRUE.equals(frame.evaluate("typeof axe !== 'undefined'"));
    }
}
