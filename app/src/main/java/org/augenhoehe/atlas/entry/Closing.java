package org.augenhoehe.atlas.entry;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// How an entry ended.
public enum Closing {
    /// The need is met, the thing is given away.
    SOLVED,
    /// It is not there any more.
    GONE,
    /// It stands on the map a second time.
    DOUBLE,
    /// Its last day went by. Nobody chooses this.
    OVER,
    OTHER;

    public String textKey() {
        return "atlas.closing." + this;
    }

    public static List<Option> options(Page page) {
        return Arrays.stream(values())
                .filter(one -> one != OVER)
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
    }
}
