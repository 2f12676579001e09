package org.carejourney.domain.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaysWherePlacedTest {
    @Test
    void a_move_while_proceedings_go_on_needs_a_reason() {
        var story = CourtStory.of(aChild().episode("2020-08-03", "S", "V2", "U6", "X"))
                .issued("2020-10-05");
        assertThat(reason(story, "2020-10-04")).isEmpty();
        assertThat(reason(story, "2020-10-05")).get().asString().contains("reviewing officer");
        story.ended("2021-03-01", Ending.SUPERVISION_ORDER);
        assertThat(reason(story, "2021-02-28")).isPresent();
        assertThat(reason(story, "2021-03-01")).isEmpty();
    }

    @Test
    void an_interim_care_order_tells_of_proceedings_that_nobody_recorded() {
        var story = CourtStory.inCareSince("2020-08-03").careOrder("2021-03-01");
        assertThat(reason(story, "2021-02-28")).isPresent();
        assertThat(reason(story, "2021-03-01")).isEmpty();
    }

    @Test
    void the_end_of_the_case_says_more_than_an_interim_order_that_nobody_ended() {
        var story = CourtStory.inCareSince("2020-08-03").issued("2020-08-03");
        assertThat(reason(story, "2021-03-01")).isPresent();
        story.ended("2021-03-01", Ending.SUPERVISION_ORDER);
        assertThat(reason(story, "2021-02-28")).isPresent();
        assertThat(reason(story, "2021-03-01")).isEmpty();
    }

    @Test
    void nobody_leaves_prospective_adopters_without_a_reason() {
        var placed = CourtStory.of(
                aChild().episode("2019-08-05", "S", "E1", "U6", "X").episode("2021-01-11", "P", "E1", "A6", "N"));
        assertThat(reason(placed, "2021-01-11")).as("the move to them").isEmpty();
        assertThat(reason(placed, "2021-01-12")).get().asString().contains("placed for adoption since 11 January 2021");
        placed.child().episode("2021-05-03", "P", "E1", "T1", "H");
        assertThat(reason(placed, "2021-05-10")).as("from hospital to others").isPresent();
        placed.child().episode("2021-05-12", "P", "E1", "U6", "Y");
        assertThat(reason(placed, "2021-05-20")).isEmpty();
    }

    private static java.util.Optional<String> reason(CourtStory story, String day) {
        return StaysWherePlaced.needsReason(story.record(), on(day));
    }
}
