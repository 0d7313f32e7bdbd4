package org.augenhoehe.platform.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/// All languages that the texts know. Which of them a place offers is its own choice.
@Component
public class Languages {
    public static final String FIRST = "de";

    private final Map<String, Language> byTag = new TreeMap<>();

    Languages(TextFiles files) {
        files.tags().forEach(tag -> byTag.put(tag, files.language(tag)));
    }

    public Language first() {
        return get(FIRST);
    }

    public Language get(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("no texts for language " + tag));
    }

    public Optional<Language> find(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    public Collection<Language> list() {
        return byTag.values();
    }

    /// The best of the offered languages for what a browser asks for; the first offered one if none fits.
    public Language bestFor(List<Locale.LanguageRange> wanted, List<Language> offered) {
        var tag = Locale.lookupTag(wanted, offered.stream().map(Language::tag).toList());
        return tag == null ? offered.getFirst() : get(tag.toLowerCase(Locale.ROOT));
    }
}
