package org.augenhoehe.profile.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.directory.BesideService;
import org.augenhoehe.people.OrganisationView;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.UndertakingView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways to profiles: from an undertaking, a service, an organisation.
@Configuration(proxyBeanMethods = false)
class WaysToProfiles {
    @Bean
    UndertakingView profileOfUndertaking() {
        return new OfUndertaking();
    }

    @Bean
    OrganisationView profileOfOrganisation() {
        return new OfOrganisation();
    }

    @Bean
    BesideService profileOfService() {
        return new OfService();
    }

    private static final class OfUndertaking implements UndertakingView {
        @Override
        public String href(UUID undertaking) {
            return "/vorhaben/" + undertaking + "/profil";
        }

        @Override
        public String textKey() {
            return "coproduction.title";
        }
    }

    private static final class OfOrganisation implements OrganisationView {
        @Override
        public String href(UUID organisation) {
            return "/gruppen/" + organisation + "/profil";
        }

        @Override
        public String textKey() {
            return "coproduction.title";
        }
    }

    private static final class OfService implements BesideService {
        @Override
        public Beside about(Page page, UUID service) {
            return new Beside(
                    page.t("coproduction.title"),
                    page.t("coproduction.beside"),
                    List.of(),
                    page.t("coproduction.beside.do"),
                    "/angebote/" + service + "/profil");
        }
    }
}
