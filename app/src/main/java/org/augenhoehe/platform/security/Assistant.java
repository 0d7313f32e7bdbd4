package org.augenhoehe.platform.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Who acts for a person, with that person's consent.
///
/// @param consent id of the consent that allows it
/// @param errands what for
/// @param until when it ends by itself
/// @param confirmable whether the person has a PIN to confirm with
public record Assistant(
        UUID person, String name, UUID consent, Set<Errand> errands, Instant until, boolean confirmable) {

    public Assistant {
        errands = Set.copyOf(errands);
    }

    boolean mayDo(Errand errand) {
        return errand == Errand.ANY || errands.contains(errand);
    }
}
