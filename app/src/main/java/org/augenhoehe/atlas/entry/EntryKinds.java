package org.augenhoehe.atlas.entry;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.places.map.MapDeed;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapSign;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.thread.NodeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How entries are called on the map, in the search, on the thread and in the news.
@Configuration(proxyBeanMethods = false)
public class EntryKinds {
    static final SearchKind SEARCHED = new SearchKind("karte", "atlas.search.kind");
    static final NodeKind NEED_ON_THREAD = new NodeKind("map-need", "atlas.thread.need");
    static final NodeKind RESOURCE_ON_THREAD = new NodeKind("map-resource", "atlas.thread.resource");

    /// Letters as on signs: B for Bedarf, R for Ressource, S for Sammlung. Services have the circle.
    public static final MapLayer NEEDS =
            new MapLayer("bedarf", "atlas.layer.needs", "atlas.kind.NEED", MapSign.DIAMOND, "B");
    public static final MapLayer RESOURCES =
            new MapLayer("ressource", "atlas.layer.resources", "atlas.kind.RESOURCE", MapSign.SQUARE, "R");
    public static final MapLayer COLLECTED =
            new MapLayer("sammlung", "atlas.layer.collected", "atlas.layer.collected.one", MapSign.HEXAGON, "S");

    /// It moved: for whoever marked it, and for whoever needs it, too.
    public static final NoticeKind MOVED = new NoticeKind("map.moved", "atlas.notice.moved", false);

    @Bean
    MapLayer needsOnTheMap() {
        return NEEDS;
    }

    @Bean
    MapLayer resourcesOnTheMap() {
        return RESOURCES;
    }

    @Bean
    MapLayer collectedOnTheMap() {
        return COLLECTED;
    }

    @Bean
    MapDeed markOnTheMap() {
        return new MapDeed(1, "/karte/neu", "atlas.mark");
    }

    @Bean
    MapDeed collectionsFromTheMap() {
        return new MapDeed(2, "/karte/sammlungen", "atlas.collections.short");
    }

    @Bean
    MapDeed takeTheMapAlong() {
        return new MapDeed(3, "/karte/daten", "atlas.data.title");
    }

    @Bean
    SearchKind mapEntriesSearched() {
        return SEARCHED;
    }

    @Bean
    NodeKind mapNeedOnThread() {
        return NEED_ON_THREAD;
    }

    @Bean
    NodeKind mapResourceOnThread() {
        return RESOURCE_ON_THREAD;
    }

    @Bean
    NoticeKind mapEntryMoved() {
        return MOVED;
    }
}
