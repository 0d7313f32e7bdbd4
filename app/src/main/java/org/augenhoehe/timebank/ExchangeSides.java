package org.augenhoehe.timebank;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Who is on which side of an exchange of hours, for rooms in which the two go on talking about it.
public interface ExchangeSides {
    /// @return empty where it is not there, or one of its sides is nobody's: the community, or somebody who is gone
    Optional<Sides> find(UUID exchange);

    /// Each side is a person, or a group or an organisation.
    ///
    /// @param words what it was about
    /// @param path its page
    record Sides(
            String words,
            String path,
            @Nullable UUID giver,
            @Nullable UUID givingOrganisation,
            @Nullable UUID receiver,
            @Nullable UUID receivingOrganisation) {}
}
