package org.augenhoehe.sharing.exchange.take;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A file that somebody handed in.
///
/// @param person who did; null once they are gone
/// @param organisation for which group or organisation; null for themselves
/// @param name of the file
/// @param file under which it is kept; null once it is taken or dropped
/// @param taken how many things came of it
public record OfferImport(
        UUID id,
        @Nullable UUID person,
        @Nullable UUID organisation,
        String name,
        @Nullable String file,
        State state,
        int taken,
        Instant at) {

    public static final String PATH = "/teilen/einlesen";

    public String path() {
        return PATH + "/" + id;
    }

    public enum State {
        /// Looked at, and nothing of it taken yet.
        READ,
        TAKEN,
        DROPPED;

        public String textKey() {
            return "sharing.exchange.state." + this;
        }
    }
}
