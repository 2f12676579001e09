package org.carejourney.ui.session;

import java.util.List;
import java.util.Locale;
import org.carejourney.application.port.out.UserDirectory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks the directory who it is; what it answers to a wrong name and to a wrong password is the same. */
public final class DirectorySignIn implements AuthenticationProvider {
    private final UserDirectory directory;
    private final SignInThrottle throttle;

    public DirectorySignIn(UserDirectory directory, SignInThrottle throttle) {
        this.directory = directory;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var user = attempt.getName().strip().toLowerCase(Locale.UK);
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.allows(user, address)) throw new LockedException("Too many attempts");
        var actor = directory
                .signIn(user, String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Name or password is not right"));
        throttle.forget(user, address);
        var authorities =
                List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(actor), "", authorities);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
