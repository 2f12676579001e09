package org.carejourney.adapters.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carejourney.application.port.out.CouncilSignIn.Answer;
import org.carejourney.application.port.out.CouncilSignIn.Why;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void has_the_role_and_the_team_that_the_realm_gives() {
        assertThat(answer(List.of("offline_access", "caseworker"), List.of("/Teams/North", "/Building/2")))
                .isEqualTo(new Answer.Known(new Actor("ann", "Ann Ash", Role.CASEWORKER, "North")));
        assertThat(answer(List.of("independent", "reviewing-officer"), List.of()))
                .isEqualTo(new Answer.Known(new Actor("ann", "Ann Ash", Role.REVIEWING_OFFICER, "")));
    }

    @Test
    void is_refused_without_one_role_or_one_team_and_told_which() {
        assertThat(answer(List.of("offline_access"), List.of("/Teams/North"))).isEqualTo(refused(Why.NO_ROLE));
        assertThat(answer(List.of("system"), List.of("/Teams/North"))).isEqualTo(refused(Why.NO_ROLE));
        assertThat(answer(List.of("caseworker", "health"), List.of("/Teams/North")))
                .isEqualTo(refused(Why.SEVERAL_ROLES));
        assertThat(answer(List.of("team-manager"), List.of("/North", "/Teams/")))
                .isEqualTo(refused(Why.NO_TEAM));
        assertThat(answer(List.of("caseworker"), List.of("/Teams/North", "/Teams/South")))
                .isEqualTo(refused(Why.SEVERAL_TEAMS));
    }

    private static Answer answer(List<String> roles, List<String> groups) {
        return new Person("ann", "Ann Ash", roles, groups).answer();
    }

    private static Answer refused(Why why) {
        return new Answer.Refused(why);
    }
}
