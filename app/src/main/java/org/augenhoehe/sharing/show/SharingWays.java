package org.augenhoehe.sharing.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.OrganisationView;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.NavigationEntry;
import org.augenhoehe.sharing.show.list.SharingListPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How one comes to sharing: from the main menu, from "Mein Platz", from an organisation to what it offers.
@Configuration(proxyBeanMethods = false)
class SharingWays {
    /// The other half of the menu's entry; it knows nothing of this one.
    private static final String TIME_BANK = "/zeitbank";

    @Bean
    NavigationEntry sharingNavigation() {
        return new ToAll(40, SharingListPages.PATH, List.of(TIME_BANK), "sharing.navigation");
    }

    @Bean
    MyPlaceEntry mySharing() {
        return new ToMine(46, MySharingPages.PATH, "sharing.mine");
    }

    @Bean
    OrganisationView offersOfOrganisation() {
        return new OfOrganisation("sharing.of.organisation");
    }

    record ToAll(int order, String href, List<String> alsoUnder, String textKey) implements NavigationEntry {}

    record ToMine(int order, String href, String textKey) implements MyPlaceEntry {}

    record OfOrganisation(String textKey) implements OrganisationView {
        @Override
        public String href(UUID organisation) {
            return SharingListPages.PATH + "?von=" + organisation;
        }
    }
}
