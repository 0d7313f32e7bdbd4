package org.augenhoehe.profile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What happened in a room, for the profile of co-production. A room in which people bring something in, decide,
/// promise or work declares one as a bean. Each question is answered for a thousand undertakings in as many questions
/// to the database as for one.
///
/// What moderation hid and what was taken back is no evidence. Who is gone from the house is null.
public interface Evidence {
    /// Who brought something in.
    default List<Contributed> listContributed(Collection<UUID> undertakings) {
        return List.of();
    }

    /// What was decided, once the result stands.
    default List<Decided> listDecided(Collection<UUID> undertakings) {
        return List.of();
    }

    /// What was promised out of it.
    default List<Promised> listPromised(Collection<UUID> undertakings) {
        return List.of();
    }

    /// Who worked how long, paid and unpaid.
    default List<Worked> listWorked(Collection<UUID> undertakings) {
        return List.of();
    }

    /// Who brought in things.
    default List<Shared> listShared(Collection<UUID> undertakings) {
        return List.of();
    }
}
