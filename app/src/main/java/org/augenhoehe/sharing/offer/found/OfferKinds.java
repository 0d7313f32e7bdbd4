package org.augenhoehe.sharing.offer.found;

import org.augenhoehe.places.map.MapDeed;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapSign;
import org.augenhoehe.search.SearchKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How offers are called on the map and in the search.
@Configuration(proxyBeanMethods = false)
class OfferKinds {
    static final SearchKind SEARCHED = new SearchKind("teilen", "sharing.offer.searched");

    /// A letter as on signs: T for Teilen.
    static final MapLayer ON_MAP =
            new MapLayer("teilen", "sharing.offer.searched", "sharing.offer.one", MapSign.TRIANGLE, "T");

    @Bean
    SearchKind offersSearched() {
        return SEARCHED;
    }

    @Bean
    MapLayer offersOnTheMap() {
        return ON_MAP;
    }

    @Bean
    MapDeed shareFromTheMap() {
        return new MapDeed(4, "/teilen", "sharing.title");
    }
}
