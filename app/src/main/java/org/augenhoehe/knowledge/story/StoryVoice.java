package org.augenhoehe.knowledge.story;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;

/// In whose name a story is told.
///
/// @param of the organisation, the group or the undertaking; null where somebody speaks for themselves
public record StoryVoice(Kind kind, @Nullable UUID of) {
    public static final StoryVoice ONESELF = new StoryVoice(Kind.PERSON, null);

    public StoryVoice {
        if ((kind == Kind.PERSON) != (of == null)) {
            throw new IllegalArgumentException("a voice is somebody's own, or that of something");
        }
    }

    public static StoryVoice organisation(UUID id) {
        return new StoryVoice(Kind.ORGANISATION, id);
    }

    public static StoryVoice undertaking(UUID id) {
        return new StoryVoice(Kind.UNDERTAKING, id);
    }

    @Nullable
    UUID organisation() {
        return kind == Kind.ORGANISATION ? of : null;
    }

    @Nullable
    UUID undertaking() {
        return kind == Kind.UNDERTAKING ? of : null;
    }

    /// As a form sends it.
    public String typed() {
        return of == null ? kind.name() : kind.name() + ":" + of;
    }

    public static Optional<StoryVoice> find(String typed) {
        if (typed.equals(Kind.PERSON.name())) {
            return Optional.of(ONESELF);
        }
        var parts = typed.split(":", 2);
        return parts.length < 2 ? Optional.empty() : Ids.find(parts[1]).flatMap(id -> of(parts[0], id));
    }

    private static Optional<StoryVoice> of(String kind, UUID id) {
        return switch (kind) {
            case "ORGANISATION" -> Optional.of(organisation(id));
            case "UNDERTAKING" -> Optional.of(undertaking(id));
            default -> Optional.empty();
        };
    }

    public enum Kind {
        PERSON,
        ORGANISATION,
        UNDERTAKING
    }
}
