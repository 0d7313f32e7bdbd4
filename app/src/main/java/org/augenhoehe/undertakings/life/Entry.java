package org.augenhoehe.undertakings.life;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// How one comes to take part.
public enum Entry {
    OPEN,
    ON_REQUEST,
    INVITED;

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(entry -> new Option(entry.name(), page.t("undertakings.entry." + entry)))
                .toList();
    }
}
