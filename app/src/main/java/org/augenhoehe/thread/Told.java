package org.augenhoehe.thread;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// A {@link Strand} in the words of its reader; the picture and the list are both made from it, so that they say the
/// same.
///
/// @param count how many things it tells
public record Told(List<Station> stations, List<Told> branches, int count) {

    /// @param label what it is and how one came here: "Vorschlag · daraus entstanden"
    /// @param title what it says, or that it was taken back
    /// @param href the page of the thing; null where there is nothing more to read
    public record Station(
            String label, String title, @Nullable String href, State state) {}

    public enum State {
        /// Something came of it.
        DONE,
        /// Something is still to come.
        OPEN,
        /// Its words are not shown.
        GONE,
        /// It was told before.
        AGAIN;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
