package org.augenhoehe.knowledge.story.name;

import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Somebody who is called by their name in a story.
///
/// @param person,organisation of this house; both null for somebody who is not in it
/// @param name as it stands in the story
/// @param how somebody who is not in the house agreed, as the author says; empty for all others
public record Named(
        UUID id,
        UUID story,
        @Nullable UUID person,
        @Nullable UUID organisation,
        String name,
        String how,
        NameState state) {

    public boolean isOpen() {
        return state == NameState.OPEN || state == NameState.ASKED;
    }

    /// Whether other words are to be asked about again.
    public boolean isToAsk() {
        return !isOutside() && state != NameState.DECLINED;
    }

    public boolean isOutside() {
        return person == null && organisation == null;
    }

    public Stream<UUID> who() {
        return Stream.of(person, organisation).flatMap(Stream::ofNullable);
    }
}
