package org.augenhoehe.undertakings.show;

import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How one comes to undertakings: the first thing in the main menu, and what one takes part in first on "Mein Platz".
@Configuration(proxyBeanMethods = false)
class Ways {
    @Bean
    NavigationEntry undertakingsNavigation() {
        return new ToAll(10, ListPages.ALL, "undertakings.navigation");
    }

    @Bean
    MyPlaceEntry myUndertakings() {
        return new ToMine(10, ListPages.MINE, "undertakings.mine");
    }

    record ToAll(int order, String href, String textKey) implements NavigationEntry {}

    record ToMine(int order, String href, String textKey) implements MyPlaceEntry {}
}
