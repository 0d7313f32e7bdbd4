package org.augenhoehe.sharing.offer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What helps people with disabilities to use something. Stored by its name.
public enum AccessFact {
    STEP_FREE("stufenlos"),
    LIFT("aufzug"),
    TOILET("toilette"),
    PARKING("parkplatz"),
    HEARING_LOOP("hoerschleife"),
    SIGN_LANGUAGE("gebaerden"),
    EASY_MANUAL("leichte-anleitung"),
    TACTILE("tastbar"),
    QUIET("ruhig"),
    GUIDE_DOG("assistenzhund"),
    ONE_HAND("eine-hand"),
    BROUGHT("wird-gebracht");

    private final String word;

    AccessFact(String word) {
        this.word = word;
    }

    /// As it stands in addresses and files.
    public String word() {
        return word;
    }

    public String textKey() {
        return "sharing.access." + this;
    }

    /// @param word its name, or as it stands in addresses and files
    public static Optional<AccessFact> find(String word) {
        return Arrays.stream(values())
                .filter(one ->
                        one.word.equalsIgnoreCase(word.strip()) || one.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /// Those of several that are known, each once, in the order in which people read them.
    public static List<AccessFact> listKnown(Collection<String> words) {
        return Arrays.stream(values())
                .filter(one -> words.stream().anyMatch(word -> find(word).orElse(null) == one))
                .toList();
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
    }
}
