package org.augenhoehe.sharing.offer;

import java.util.UUID;

/// Knows for whom somebody vouches whom the owner of an offer trusts. Declared by `trust`.
public interface Vouched {
    boolean isVouchedFor(UUID person, Offer offer);
}
