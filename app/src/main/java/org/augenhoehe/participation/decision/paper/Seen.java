package org.augenhoehe.participation.decision.paper;

import java.util.List;

/// What somebody had before their eyes when they pressed a button, as a short mark: so that nobody fixes, or writes
/// over, what another host changed in the meantime.
public final class Seen {
    private Seen() {}

    public static String of(Settings settings) {
        return mark(settings);
    }

    /// All that hosts write up.
    public static String of(Settings settings, List<Choosable> options) {
        return mark(List.of(settings, options));
    }

    private static String mark(Object what) {
        return Integer.toHexString(what.toString().hashCode());
    }

    /// @param seen empty where a form does not say it
    /// @param now the mark of what is there now
    static boolean isOutdated(String seen, String now) {
        return !seen.isEmpty() && !seen.equals(now);
    }
}
