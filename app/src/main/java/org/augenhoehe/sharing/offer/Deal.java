package org.augenhoehe.sharing.offer;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// What happens to a thing: it comes back, it goes for good, or something comes for it.
public enum Deal {
    LEND,
    GIVE,
    SWAP;

    public String textKey() {
        return "sharing.deal." + this;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
    }
}
