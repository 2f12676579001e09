package org.carejourney.ui.parts;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The second factor of someone who signed in where there is one; files are taken away only while it is fresh. */
public interface SecondFactor {
    /** How much longer it stands; zero where it has to be given, or given again. */
    Duration freshFor();

    default boolean isFresh() {
        return freshFor().isPositive();
    }

    /** Empty where there is no second factor to give: in a demonstration with passwords only. */
    static Optional<SecondFactor> ofThisSession() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SecondFactor.class::isInstance)
                .map(SecondFactor.class::cast);
    }
}
