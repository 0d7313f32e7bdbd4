package org.augenhoehe.platform.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a room stores about a person. Every room with a table that holds a person's id has one; a
/// test fails when a table belongs to none.
public interface PersonalData {
    /// Sections are shown in this order; erasing goes the other way round, so that the person goes last.
    int order();

    /// Full names of the tables this room answers for, for example `people.role`.
    Set<String> tables();

    /// Everything the room knows about the person, ready to be read.
    List<PersonalSection> about(UUID person);

    /// Before anything is erased, in the same transaction: takes what others hold first, too, when they change the same
    /// rows. Otherwise both could wait for one another.
    default void hold(UUID person) {}

    /// Erases it inside the caller's transaction; what others need stays without the person's id.
    void erase(UUID person);
}
