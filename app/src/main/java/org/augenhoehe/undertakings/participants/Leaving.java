package org.augenhoehe.undertakings.participants;

import java.util.UUID;

/// What else goes when somebody leaves an undertaking. Each part of the room that keeps something about people who take
/// part declares its own.
public interface Leaving {
    void left(UUID person, UUID undertaking);
}
