package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is written about the demonstration is so. */
class DocumentedTest {
    @Test
    void every_user_and_every_story_is_in_the_guide() throws IOException {
        var guide = Files.readString(Path.of("..", "..", "docs", "demonstration.md"));
        assertThat(Staff.users())
                .allSatisfy(
                        user -> assertThat(guide).contains("`" + user.actor().user() + "`"));
        assertThat(guide).contains("`" + Staff.PASSWORD + "`");
        assertThat(DemoCouncil.of(DemoCouncil.SEED).showcase().stories())
                .allSatisfy(story -> assertThat(guide)
                        .contains("| %s | %s | %s |".formatted(story.child(), story.name(), story.whatToSee())));
    }
}
