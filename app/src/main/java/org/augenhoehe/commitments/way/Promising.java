package org.augenhoehe.commitments.way;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Asks somebody for a promise that others wrote down. Nobody promises for others: it stands only once whoever is asked
/// has agreed, or where they ask themselves.
public interface Promising {
    /// In the caller's transaction.
    ///
    /// @param source what it comes from, on the thread
    /// @param owner who is to keep it, and takes part
    /// @return the page of the promise, or of what was asked; empty where it could not be asked
    Optional<String> ask(UUID by, UUID source, String wording, UUID owner, LocalDate due);

    /// Asks an organisation or a group: whoever speaks for it and takes part says yes or no. In the caller's
    /// transaction.
    ///
    /// @return the page of what was asked; empty where nobody who takes part speaks for it
    Optional<String> askOrganisation(UUID by, UUID source, String wording, UUID organisation, LocalDate due);

    /// Who could say yes for an organisation in an undertaking.
    Set<UUID> listMouths(UUID organisation, UUID undertaking);

    /// Of these things on the thread, those from which somebody has promised something, or is asked to.
    Set<UUID> listPromised(Collection<UUID> sources);
}
