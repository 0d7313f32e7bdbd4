package org.augenhoehe.participation.gathering;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.places.Whereabouts;
import org.jspecify.annotations.Nullable;

/// What somebody brings in, before it is taken.
///
/// @param standing to be seen beside it; null for none
/// @param sources what it was drawn from; empty where it begins here
public record Brought(
        ContributionKind kind,
        String wording,
        @Nullable UUID category,
        boolean named,
        @Nullable StandingKind standing,
        Whereabouts where,
        @Nullable Picture picture,
        @Nullable Voice voice,
        List<UUID> sources) {

    /// @param description what somebody who does not see it should know
    public record Picture(byte[] jpeg, String description) {}

    public record Voice(byte[] sound, String type) {}

    /// All the words in it.
    String words() {
        return picture == null ? wording : (wording + "\n" + picture.description()).strip();
    }
}
