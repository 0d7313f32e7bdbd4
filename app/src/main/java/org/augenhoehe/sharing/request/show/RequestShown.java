package org.augenhoehe.sharing.request.show;

import java.util.List;

import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.request.Request;

/// One request, as its reader sees it.
///
/// @param owner who asks
/// @param about as safe HTML
/// @param category text key
/// @param ways and facts of other parts of the room
/// @param tends whether the reader looks after it
public record RequestShown(
        Request request,
        String owner,
        String about,
        String category,
        List<AccessFact> access,
        List<OfferBeside.Way> ways,
        List<String> facts,
        boolean tends) {}
