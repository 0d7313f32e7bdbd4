package org.augenhoehe.sharing.offer.admit;

import java.util.UUID;

import org.augenhoehe.sharing.offer.Offer;

/// Knows whether organisations agreed that each other's people may use an offer. Declared by `agreement`.
public interface Agreed {
    /// Whether this person belongs to an organisation with which the owner has agreed on this offer.
    boolean isCovered(UUID person, Offer offer);
}
