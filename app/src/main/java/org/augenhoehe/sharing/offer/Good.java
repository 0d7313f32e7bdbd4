package org.augenhoehe.sharing.offer;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What is shared.
public enum Good {
    THING,
    ROOM,
    VEHICLE,
    SKILL,
    KNOWLEDGE;

    /// Whether it is a thing that can be in one place only: booked by the hour, handed over and brought back.
    public boolean isBookable() {
        return this == THING || this == ROOM || this == VEHICLE;
    }

    public String textKey() {
        return "sharing.good." + this;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
    }
}
