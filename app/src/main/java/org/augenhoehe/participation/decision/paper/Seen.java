package org.augenhoehe.participation.decision.paper;

/// What somebody had before their eyes when they pressed a button, as a short mark: so that nobody fixes, or writes
/// over, what another host changed in the meantime.
final class Seen {
    private Seen() {}

    static String of(Object what) {
        return Integer.toHexString(what.toString().hashCode());
    }

    /// @param seen empty where a form does not say it
    static boolean isOutdated(String seen, Object what) {
        return !seen.isEmpty() && !seen.equals(of(what));
    }
}
