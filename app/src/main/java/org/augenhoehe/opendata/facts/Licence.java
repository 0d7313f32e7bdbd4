package org.augenhoehe.opendata.facts;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The open licences of the DCAT-AP.de vocabulary that a place can give. Names are the same in every language.
public enum Licence {
    DL_ZERO("dl-zero-de/2.0", "Datenlizenz Deutschland – Zero – Version 2.0", "https://www.govdata.de/dl-de/zero-2-0"),
    DL_BY(
            "dl-by-de/2.0",
            "Datenlizenz Deutschland – Namensnennung – Version 2.0",
            "https://www.govdata.de/dl-de/by-2-0"),
    CC_ZERO("cc-zero", "Creative Commons CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.de"),
    CC_BY("cc-by/4.0", "Creative Commons CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.de"),
    CC_BY_SA("cc-by-sa/4.0", "Creative Commons CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.de");

    private static final String VOCABULARY = "http://dcat-ap.de/def/licenses/";

    private final String key;
    private final String title;
    private final String text;

    Licence(String key, String title, String text) {
        this.key = key;
        this.title = title;
        this.text = text;
    }

    static Optional<Licence> find(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /// As SPDX spells those of Creative Commons: `CC-BY-SA-4.0`.
    static Optional<Licence> spelled(String spdx) {
        return Arrays.stream(values())
                .filter(one -> one.key.replace('/', '-').equalsIgnoreCase(spdx))
                .findFirst();
    }

    /// In the vocabulary.
    public String address() {
        return VOCABULARY + key;
    }

    public String title() {
        return title;
    }

    /// Where people read it.
    public String text() {
        return text;
    }

    /// Whether whoever uses the data names the publisher.
    public boolean namesPublisher() {
        return this == DL_BY || this == CC_BY || this == CC_BY_SA;
    }
}
