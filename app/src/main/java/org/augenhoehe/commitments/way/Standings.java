package org.augenhoehe.commitments.way;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How things on the thread stand now. A room whose things are kept or broken, done or open, declares one as a bean:
/// who is told that something moved reads where it moved to.
public interface Standings {
    /// Text keys for those of the things that are this room's, in one question to the database.
    Map<UUID, List<String>> textKeys(Collection<UUID> things);
}
