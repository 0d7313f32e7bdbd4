package org.augenhoehe.commitments.way;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Whose voices things on the thread are. A room in which people bring something in, or support what others brought
/// in, declares one as a bean.
public interface Voices {
    /// Authors and supporters of those of the things that are this room's, in as many questions to the database for
    /// many things as for one.
    Set<UUID> peopleBehind(Collection<UUID> things);
}
