package org.augenhoehe.sharing.match;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.request.Request;
import org.jspecify.annotations.Nullable;

/// An offer that may answer a request, with what can be said about why.
///
/// @param words stems of what the offer says
/// @param sought stems of what the request says
public record Match(
        UUID offer,
        UUID request,
        boolean sameCategory,
        @Nullable Double metres,
        List<String> words,
        List<String> sought) {
    /// Below the page of an offer or a request.
    public static final String BELOW = "/passend";

    public Match {
        words = List.copyOf(words);
        sought = List.copyOf(sought);
    }

    /// Which requests an offer may answer.
    public static String path(Offer offer) {
        return offer.path() + BELOW;
    }

    /// Which offers may answer a request.
    public static String path(Request request) {
        return request.path() + BELOW;
    }
}
