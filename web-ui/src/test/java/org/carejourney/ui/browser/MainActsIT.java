package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each journey is about is recorded with the keyboard alone on a small screen; a few by default, all in the full run. */
@ExtendWith(Browsing.class)
class MainActsIT {
    private static final int SMALL_SCREEN = 390;

    /** Long forms that no story told by keyboard alone fills in. */
    private static final Set<String> LOOKED_AT = Set.of("PEP_MEETING_HELD", "PLACEMENT_CHANGED");

    @Test
    void no_journey_is_left_out() {
        assertThat(MainAct.ALL)
                .extracting(main -> main.journey().title())
                .containsExactlyInAnyOrderElementsOf(
                        JourneyCatalogue.ALL.stream().map(Journey::title).toList());
    }

    @ParameterizedTest
    @MethodSource("lookedAt")
    void is_recorded_by_keyboard(MainAct main) {
        var person = Person.withKeyboardAlone(Person.SERVICE_MANAGER, SMALL_SCREEN);
        var record = main.of().apply(person);
        var form = record.records(main.path());
        main.answers().forEach(said -> form.answer(said.label(), said.words()));
        form.becauseLate("The school could not come earlier").send();
        record.again().holds(main.leaves());
    }

    static List<MainAct> lookedAt() {
        return MainAct.ALL.stream()
                .filter(main -> Boolean.getBoolean("carejourney.full")
                        || LOOKED_AT.contains(main.act().name()))
                .toList();
    }
}
