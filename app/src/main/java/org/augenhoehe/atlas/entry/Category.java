package org.augenhoehe.atlas.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What an entry is about. Few and plain: whoever needs more makes a collection with fields of its own.
public enum Category {
    MEETING("treffen"),
    ACCESS("barrierefrei"),
    REST("ausruhen"),
    HELP("hilfe"),
    CARE("pflege"),
    CHILDREN("kinder"),
    FOOD("essen"),
    HOUSING("wohnen"),
    WAYS("unterwegs"),
    GREEN("gruen"),
    LEARNING("lernen"),
    THINGS("dinge"),
    ROOMS("raeume"),
    OTHER("anderes");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    /// As it stands in addresses and files.
    public String word() {
        return word;
    }

    public String textKey() {
        return "atlas.category." + this;
    }

    public static Optional<Category> find(String word) {
        return Arrays.stream(values())
                .filter(one ->
                        one.word.equalsIgnoreCase(word.strip()) || one.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
    }
}
