package org.augenhoehe.atlas.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What is missing, or what is there for others.
public enum EntryKind {
    NEED("bedarf"),
    RESOURCE("ressource");

    private final String word;

    EntryKind(String word) {
        this.word = word;
    }

    /// As it stands in addresses and files.
    public String word() {
        return word;
    }

    public String textKey() {
        return "atlas.kind." + this;
    }

    public static Optional<EntryKind> find(String word) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.word.equalsIgnoreCase(word.strip()) || kind.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), page.t(kind.textKey()), page.t(kind.textKey() + ".means")))
                .toList();
    }
}
