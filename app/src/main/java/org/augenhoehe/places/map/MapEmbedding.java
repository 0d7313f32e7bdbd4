package org.augenhoehe.places.map;

import org.augenhoehe.platform.security.Embeddable;
import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the map stands: in the menu, and on other sites.
@Configuration(proxyBeanMethods = false)
class MapEmbedding {
    static final String MAP = "/karte";
    static final String EMBEDDED = "/karte/einbetten";

    @Bean
    Embeddable embeddableMap() {
        return new Embeddable(EMBEDDED);
    }

    @Bean
    NavigationEntry mapInTheMenu() {
        return new NavigationEntry() {
            @Override
            public int order() {
                return 25;
            }

            @Override
            public String href() {
                return MAP;
            }

            @Override
            public String textKey() {
                return "places.navigation";
            }
        };
    }
}
