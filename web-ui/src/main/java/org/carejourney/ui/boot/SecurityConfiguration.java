package org.carejourney.ui.boot;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.util.Locale;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.ui.session.DirectorySignIn;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignInThrottle;
import org.carejourney.ui.session.SignInView;
import org.carejourney.ui.session.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Who gets in, and which pages exist for whom. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " connect-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /** The way into a demonstration; where the council has its own sign-in, there is no other. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = CouncilSignInConfiguration.ISSUER, matchIfMissing = true, havingValue = "none")
    static class Passwords {
        @Bean
        AuthenticationProvider signIn(UserDirectory directory, Clock clock) {
            return new DirectorySignIn(directory, new SignInThrottle(clock));
        }

        @Bean
        SecurityFilterChain securityChain(HttpSecurity http) {
            common(http);
            http.with(vaadin(), screens -> {
                screens.loginView(SignInView.class, "/sign-in");
                screens.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
            });
            return http.build();
        }
    }

    /** What holds however people sign in. */
    static void common(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/styles/**", "/images/**", "/favicon.ico")
                .permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)));
    }

    @Bean
    VaadinServiceInitListener pagesByPermission() {
        return started -> {
            started.getSource().addUIInitListener(opened -> {
                opened.getUI().setLocale(Locale.UK);
                opened.getUI().addBeforeEnterListener(SecurityConfiguration::hideWhatMayNotBeSeen);
            });
        };
    }

    private static void hideWhatMayNotBeSeen(BeforeEnterEvent entering) {
        if (mayNotSee(entering.getNavigationTarget())) entering.rerouteToError(NotFoundException.class);
    }

    private static boolean mayNotSee(Class<?> page) {
        var needs = page.getAnnotation(Needs.class);
        return needs != null
                && Component.class.isAssignableFrom(page)
                && SignedIn.person().filter(me -> me.may(needs.value())).isEmpty();
    }
}
