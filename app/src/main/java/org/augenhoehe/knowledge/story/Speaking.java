package org.augenhoehe.knowledge.story;

import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may speak in whose name: for oneself; for an organisation or a group as one of its speakers; for an undertaking
/// as one who hosts it.
@Component
public class Speaking {
    private final Organisations organisations;
    private final Undertakings undertakings;

    Speaking(Organisations organisations, Undertakings undertakings) {
        this.organisations = organisations;
        this.undertakings = undertakings;
    }

    public boolean may(UUID person, StoryVoice voice) {
        return switch (voice.kind()) {
            case PERSON -> true;
            case ORGANISATION -> voice.of() != null && organisations.speaksFor(person, voice.of());
            case UNDERTAKING -> voice.of() != null && undertakings.hosts(person, voice.of());
        };
    }

    /// Whoever wrote it, and whoever else speaks in that name.
    public boolean mayWrite(@Nullable UUID person, Story story) {
        if (person == null || story.isWithdrawn()) {
            return false;
        }
        var common = story.voice() != StoryVoice.Kind.PERSON;
        return story.isBy(person) || common && may(person, story.spokenBy());
    }
}
