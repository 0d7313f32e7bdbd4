package org.augenhoehe.undertakings.life;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What an undertaking is about, as its people describe it.
///
/// @param organisation for which organisation or group it is started; it stays what it was at the start
public record Description(
        String question,
        String about,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable UUID organisation,
        Entry entry) {

    /// Only a question; the rest can come when it is known.
    public static Description of(String question) {
        return new Description(question, "", "", null, null, null, Entry.OPEN);
    }
}
