package org.augenhoehe.people.account;

import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What "Mein Platz" offers about signing in.
@Configuration(proxyBeanMethods = false)
class SignInEntries {
    @Bean
    MyPlaceEntry waysToSignIn() {
        return new Entry(80, SignIn.WAYS, "people.ways.entry");
    }

    @Bean
    MyPlaceEntry trustedPeople() {
        return new Entry(82, SignIn.WAYS + "/vertrauen", "people.trust.entry");
    }

    private record Entry(int order, String href, String textKey) implements MyPlaceEntry {}
}
