package org.augenhoehe.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// In which capacity people take part, as both sides have confirmed it.
///
/// Every confirmed standing counts, also one that is not shown. Who publishes counts keeps them from
/// telling who is meant: a group of fewer than five is not published.
public interface Standings {
    /// @param about an organisation, or a thing of another room that an organisation confirms standings for
    /// @return for each person who holds one, all they hold
    Map<UUID, Set<Held>> of(Collection<UUID> people, UUID about);

    /// Which standings people hold about any of several things at once.
    ///
    /// @return for each person who holds one, all they hold
    Map<UUID, Set<StandingKind>> listHeld(Collection<UUID> people, Collection<UUID> about);

    /// The same, told apart by what they are about.
    Map<UUID, Map<UUID, Set<StandingKind>>> listHeldAbout(Collection<UUID> people, Collection<UUID> about);

    /// @param shown whether the person wants others to see it beside a contribution
    record Held(StandingKind kind, boolean shown) {}
}
