package org.augenhoehe.sharing.offer.picture;

import java.util.UUID;

import org.augenhoehe.sharing.offer.Offer;

/// @param number its place, from 1; the first stands in lists
/// @param file its name among the uploads
/// @param description what somebody who does not see it should know
public record OfferPicture(UUID id, UUID offer, int number, String file, String description) {
    public String path() {
        return Offer.path(offer) + "/bilder/" + id;
    }
}
