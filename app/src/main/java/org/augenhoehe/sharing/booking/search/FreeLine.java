package org.augenhoehe.sharing.booking.search;

import org.augenhoehe.sharing.offer.Offer;

/// Something that is free, in the reader's words.
///
/// @param owner empty where nobody is left
/// @param away how far it is; empty where no place to measure from was named
/// @param book leads to booking it for these hours
public record FreeLine(Offer offer, String owner, String category, String away, String book) {}
