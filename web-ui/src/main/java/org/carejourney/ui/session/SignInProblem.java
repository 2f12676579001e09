package org.carejourney.ui.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.application.port.out.CouncilSignIn.Why;

/** Why someone is not let in, in words that say what to do next; an address names it by its code. */
public enum SignInProblem {
    UNREACHABLE("The council's sign-in cannot be reached at the moment. Nothing you recorded is lost;"
            + " try again in a few minutes."),
    NO_ROLE("Your account has no role in CareJourney. Ask your manager to have one given to you."),
    SEVERAL_ROLES("Your account has more than one role in CareJourney, and one person has one."
            + " Ask your manager to have this put right."),
    NO_TEAM("Your account belongs to no team, so there would be no child to show you."
            + " Ask your manager to have you put into your team."),
    SEVERAL_TEAMS("Your account belongs to more than one team, and one person has one."
            + " Ask your manager to have this put right."),
    NOT_FOR_US("The council's sign-in vouched for you to another system, not to CareJourney. Tell support."),
    NO_SECOND_FACTOR("Your role needs the second factor, and you signed in without it. Sign in again with it."),
    FAILED("We could not sign you in. Start again from here; a link or page from an earlier sign-in no longer works.");

    private final String words;

    SignInProblem(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SignInProblem> of(String code) {
        return Arrays.stream(values())
                .filter(problem -> problem.code().equals(code))
                .findFirst();
    }

    public static SignInProblem of(Why why) {
        return valueOf(why.name());
    }
}
