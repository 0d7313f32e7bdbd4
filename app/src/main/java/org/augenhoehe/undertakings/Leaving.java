package org.augenhoehe.undertakings;

import java.util.UUID;

/// What else goes when somebody leaves an undertaking. Whatever keeps something about people who take part, in this room
/// or another, declares its own. In the caller's transaction.
public interface Leaving {
    void left(UUID person, UUID undertaking);
}
