package org.augenhoehe.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What other rooms may ask about organisations and groups.
public interface Organisations {
    /// The names of several at once; those that are not confirmed are missing.
    Map<UUID, String> names(Collection<UUID> organisations);

    /// The names of all that are confirmed, in no order.
    Map<UUID, String> listNames();

    /// Which confirmed organisations and groups a person is a member of.
    Set<UUID> listOfMember(UUID person);

    /// For which confirmed organisations and groups a person may speak.
    Set<UUID> listSpokenForBy(UUID person);

    /// Who speaks for an organisation or a group: whom to tell of requests to it.
    List<UUID> listSpeakers(UUID organisation);

    /// Self-organised groups to which several people belong, each with those of them who do.
    Map<UUID, Set<UUID>> listGroupsOf(Collection<UUID> people);

    /// Which of several are self-organised groups of citizens.
    Set<UUID> listGroups(Collection<UUID> organisations);

    default boolean speaksFor(UUID person, UUID organisation) {
        return listSpokenForBy(person).contains(organisation);
    }
}
