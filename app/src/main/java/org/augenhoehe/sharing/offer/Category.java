package org.augenhoehe.sharing.offer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What an offer or a request is about. Few and plain; the words of the title say the rest. Stored by its name.
public enum Category {
    TOOLS("werkzeug"),
    GARDEN("garten"),
    HOUSEHOLD("haushalt"),
    CHILDREN("kinder"),
    AIDS("hilfsmittel"),
    MOBILITY("unterwegs"),
    ROOMS("raeume"),
    PARTIES("feste"),
    DEVICES("technik"),
    MEDIA("medien"),
    CLOTHES("kleidung"),
    FOOD("essen"),
    SPORT("sport"),
    MUSIC("musik"),
    CRAFT("handwerk"),
    COMPANY("begleitung"),
    OFFICES("aemter"),
    LANGUAGES("sprachen"),
    LEARNING("lernen"),
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
        return "sharing.category." + this;
    }

    /// @param word its name, or as it stands in addresses and files
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
