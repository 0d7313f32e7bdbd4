package org.augenhoehe.atlas.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapWords;
import org.augenhoehe.platform.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the kinds of needs and resources are called on the map.
record EntryWords(MapLayer layer) implements MapWords {
    @Override
    public Map<String, String> categories(Page page, Collection<String> keys) {
        var names = new HashMap<String, String>();
        keys.forEach(key -> Category.find(key).ifPresent(known -> names.put(key, page.t(known.textKey()))));
        return names;
    }

    @Configuration(proxyBeanMethods = false)
    static class Layers {
        @Bean
        MapWords wordsOfNeeds() {
            return new EntryWords(EntryKinds.NEEDS);
        }

        @Bean
        MapWords wordsOfResources() {
            return new EntryWords(EntryKinds.RESOURCES);
        }
    }
}
