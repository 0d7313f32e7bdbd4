package org.augenhoehe.sharing.show.list;

import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.picture.OfferPicture;
import org.jspecify.annotations.Nullable;

/// One offer in the list, in the reader's words.
///
/// @param owner empty where nobody is left
/// @param away how far it is; empty where no place to measure from was named
public record OfferLine(Offer offer, String owner, @Nullable OfferPicture picture, String away) {}
