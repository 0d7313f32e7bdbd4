package org.augenhoehe.opendata.dcat;

import java.util.List;

import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;

/// Says the texts of the house in the languages that catalogues elsewhere read.
record Languaged(Texts texts, Languages languages) {
    private static final List<String> READ = List.of("de", "en");

    void say(Graph.Thing thing, String says, String key, Object... arguments) {
        for (var tag : READ) {
            texts.find(languages.get(tag), key, arguments).ifPresent(text -> thing.say(says, Term.in(tag, text)));
        }
    }

    /// A text with several words, separated by commas.
    void sayEach(Graph.Thing thing, String says, String key) {
        for (var tag : READ) {
            texts.find(languages.get(tag), key).ifPresent(text -> {
                for (var word : text.split(", *", -1)) {
                    thing.say(says, Term.in(tag, word));
                }
            });
        }
    }
}
