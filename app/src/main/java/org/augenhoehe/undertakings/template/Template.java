package org.augenhoehe.undertakings.template;

import java.util.UUID;

/// A template, wherever it comes from.
///
/// @param source `house:…` for our own, `vorhaben:…` for one that was published here, else the name it was read in
/// under
public record Template(UUID id, String source, Schema schema) {
    /// Under which it is reported.
    public static final String KIND = "vorlage";

    public String path() {
        return "/vorhaben/vorlagen/" + id;
    }

    public boolean isOurs() {
        return source.startsWith("house:");
    }

    public boolean isOfAnUndertaking() {
        return source.startsWith("vorhaben:");
    }
}
