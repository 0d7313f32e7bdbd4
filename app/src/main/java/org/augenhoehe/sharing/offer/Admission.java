package org.augenhoehe.sharing.offer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Who may do what with an offer.
public interface Admission {
    /// Whether this person looks after it: it is theirs, or they speak for the organisation whose it is.
    boolean tends(@Nullable UUID person, Offer offer);

    /// Whether this person may use it. Who tends it may.
    boolean admits(@Nullable UUID person, Offer offer);

    /// Whether this person may read it: it is public, or they tend it.
    boolean shows(@Nullable UUID person, Offer offer);
}
