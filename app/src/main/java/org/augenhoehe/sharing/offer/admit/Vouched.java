package org.augenhoehe.sharing.offer.admit;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Offer;

/// Knows for whom somebody vouches whom the owner of an offer trusts. Declared by `trust`.
public interface Vouched {
    boolean isVouchedFor(UUID person, Offer offer);

    /// The people, groups and organisations whose offers for people vouched for this person may use: the same as
    /// {@link #isVouchedFor}, for a list of offers.
    default Set<UUID> listOwnersFor(UUID person) {
        return Set.of();
    }
}
