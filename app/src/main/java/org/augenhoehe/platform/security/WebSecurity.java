package org.augenhoehe.platform.security;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

import static java.util.stream.Collectors.toUnmodifiableSet;

/// Headers and the token against forged forms. Who may open which page is said at the pages, see {@link Access}.
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    private static final String POLICY = "Content-Security-Policy";

    /// Nothing from elsewhere, nothing inline. Camera and microphone only where a room asks for them.
    private static final String ANYWHERE = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "media-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors ");

    private static final String CONTENT = ANYWHERE + "'none'";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            CookieCsrfTokenRepository tokens,
            List<SignInWay> ways,
            ObjectProvider<Embeddable> embeddables)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.logoutUrl("/abmelden").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frame -> frame.disable())
                        .addHeaderWriter(frames(
                                embeddables.stream().map(Embeddable::path).collect(toUnmodifiableSet())))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(
                                "camera=(self), microphone=(self), geolocation=(self), payment=(), usb=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
        for (var way : ways) {
            way.addTo(http);
        }
        return http.build();
    }

    /// No page stands in a frame of another site, except those that are made for it.
    private static HeaderWriter frames(Set<String> embeddable) {
        return (request, response) -> {
            if (embeddable.contains(request.getRequestURI())) {
                response.setHeader(POLICY, ANYWHERE + "*");
            } else {
                response.setHeader("X-Frame-Options", "DENY");
            }
        };
    }

    /// The token is kept in a cookie and not in a session: a form that lay open over night can still
    /// be sent, and somebody who only looks at the sign-in page leaves no trace in the database.
    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("schutz");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /// How long each of the filters takes is of no use to anybody here, and measuring it costs a third of a page.
    @Bean
    SecurityObservationSettings nothingToMeasure() {
        return SecurityObservationSettings.noObservations();
    }
}
