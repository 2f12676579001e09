package org.carejourney.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council's own database goes by the real date, in a command and at the screens alike. */
class TodayIT {
    private static final Map<String, String> OF_A_COUNCIL = Map.of("CAREJOURNEY_DEMO", "false");

    @TempDir
    Path folder;

    @Test
    void a_business_date_is_refused_in_two_sentences() throws Exception {
        var command = Command.start(folder, OF_A_COUNCIL, "--data=throwaway", "check", "--today=2021-05-31");
        var screens = Command.start(folder, OF_A_COUNCIL, "--data=throwaway", "--port=0", "--today", "2021-05-31");

        assertThat(command.exitCode()).as(command.said()).isEqualTo(2);
        assertThat(command.said())
                .contains("--today 2021-05-31 is refused", "Leave --today out")
                .doesNotContain("\tat ", "Exception");
        assertThat(screens.exitCode()).as(screens.result()).isEqualTo(2);
        assertThat(screens.result() + screens.said())
                .contains("--today 2021-05-31 is refused", "Leave --today out")
                .doesNotContain("\tat ");
    }
}
