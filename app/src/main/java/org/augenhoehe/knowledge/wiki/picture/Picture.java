package org.augenhoehe.knowledge.wiki.picture;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A picture for pages.
///
/// @param description what it shows, for whoever does not see it
/// @param author who put it in; null where that person is gone
public record Picture(
        UUID id,
        String file,
        String description,
        String source,
        Licence licence,
        @Nullable UUID author,
        Instant at,
        @Nullable Instant hiddenAt) {
    /// By which it is reported.
    public static final String MODERATED = "wissen-bild";

    public boolean isShownTo(@Nullable UUID person) {
        return hiddenAt == null || person != null && Objects.equals(author, person);
    }

    public String path() {
        return "/wissen/bilder/" + id;
    }

    /// As it is written into a page.
    public String markdown() {
        return "![" + description.replaceAll("[\\[\\]\\\\\\n]", " ").strip() + "](" + path() + ")";
    }
}
