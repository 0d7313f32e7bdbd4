package org.augenhoehe.participation.writing.text;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a paragraph says in a version of the document.
///
/// @param version since when it says this
/// @param place among the others
/// @param wording empty where moderation has hidden it, and where it is struck
/// @param change of whom these words are; null for the hosts, who began
/// @param author of that change; null for the hosts, and for whoever is gone
/// @param named whether the author wants the name beside it
public record Paragraph(
        UUID id,
        int version,
        BigDecimal place,
        String wording,
        @Nullable UUID change,
        boolean struck,
        boolean hidden,
        @Nullable UUID author,
        boolean named) {

    /// What moderation calls the hosts' own words: they go on being the same when others reword the paragraph.
    public boolean isOfHosts() {
        return change == null;
    }

    /// The first words, to tell many equal links apart.
    public String about() {
        var words = wording.replaceAll("[#*_>`\\n]+", " ").strip();
        return words.length() > 60 ? words.substring(0, 58) + " …" : words;
    }

    public String anchor() {
        return anchor(id);
    }

    public static String anchor(UUID id) {
        return "a-" + id;
    }
}
