package org.augenhoehe.atlas.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapWords;
import org.augenhoehe.platform.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the kinds of needs and resources are called on the map.
record EntryWords(MapLayer layer, MapEntryStore entries) implements MapWords {
    @Override
    public Map<String, String> categories(Page page, Collection<String> keys) {
        var names = new HashMap<String, String>();
        keys.forEach(key -> Category.find(key).ifPresent(known -> names.put(key, page.t(known.textKey()))));
        return names;
    }

    /// What it is about, and where, as exactly as everybody may know.
    @Override
    public Map<UUID, String> lines(Page page, Collection<UUID> ids) {
        return entries.listAll(ids).stream()
                .collect(Collectors.toMap(
                        Entry::id,
                        entry -> Stream.of(
                                        entry.category() == Category.OTHER
                                                ? ""
                                                : page.t(entry.category().textKey()),
                                        entry.place())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · "))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Layers {
        @Bean
        MapWords wordsOfNeeds(MapEntryStore entries) {
            return new EntryWords(EntryKinds.NEEDS, entries);
        }

        @Bean
        MapWords wordsOfResources(MapEntryStore entries) {
            return new EntryWords(EntryKinds.RESOURCES, entries);
        }
    }
}
