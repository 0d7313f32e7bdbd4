package org.augenhoehe.undertakings;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// The five phases of the cycle. Any of them can be the beginning.
public enum Phase {
    PLAN,
    DESIGN,
    DELIVER,
    STEER,
    EVALUATE;

    /// As the ring counts them, from 1.
    public int number() {
        return ordinal() + 1;
    }

    public String textKey() {
        return "platform.ring." + number();
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(phase -> new Option(
                        phase.name(), page.t(phase.textKey()), page.t("undertakings.phase." + phase + ".means")))
                .toList();
    }
}
