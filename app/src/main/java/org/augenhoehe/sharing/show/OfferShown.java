package org.augenhoehe.sharing.show;

import java.util.List;

import org.augenhoehe.places.map.DrawnMap;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.offer.picture.OfferPicture;
import org.jspecify.annotations.Nullable;

/// One offer, as its reader sees it.
///
/// @param owner empty where nobody is left
/// @param about as safe HTML
/// @param category text key
/// @param members names of the groups whose members may use it
/// @param exactPlace where it really is, for those who may know; null for everybody else, or where nobody said
/// @param ways and facts of other parts of the room
/// @param tends whether the reader looks after it
/// @param admitted whether the reader may use it
public record OfferShown(
        Offer offer,
        String owner,
        String about,
        String category,
        List<String> members,
        @Nullable String exactPlace,
        List<OfferPicture> pictures,
        List<AccessFact> access,
        List<OfferBeside.Way> ways,
        List<String> facts,
        @Nullable DrawnMap map,
        boolean tends,
        boolean admitted) {}
