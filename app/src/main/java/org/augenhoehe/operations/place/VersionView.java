package org.augenhoehe.operations.place;

import java.util.List;

/// One version of the place's settings in its history.
///
/// @param who empty where the house itself did it or the person is not here any more
/// @param changes what became different with it; for the first version all that was set
/// @param newest whether it counts now
public record VersionView(int version, String when, String who, List<Change> changes, boolean newest) {
    public boolean hasShortChanges() {
        return changes.stream().anyMatch(Change::isShort);
    }

    /// @param field what people know it by
    public record Change(String field, String before, String after) {
        private static final int SHORT = 80;

        /// It can be read in one line; a longer text is opened when somebody wants to read it.
        public boolean isShort() {
            return isShort(before) && isShort(after);
        }

        private static boolean isShort(String text) {
            return text.length() <= SHORT && !text.contains("\n");
        }
    }
}
