package org.augenhoehe.undertakings;

import java.util.UUID;

/// What else goes when somebody leaves an undertaking, in the caller's transaction. Whatever keeps something about
/// people who take part declares its own, in this room or another.
public interface Leaving {
    void left(UUID person, UUID undertaking);
}
