package org.augenhoehe.sharing.offer.place;

import java.util.List;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;

/// How far away an offer is, and how far away it may be for whoever looks for one.
public final class OfferDistance {
    private static final List<Integer> KILOMETRES = List.of(1, 2, 5, 10, 25);
    private static final int KILOMETRE = 1000;

    private OfferDistance() {}

    /// @param textKey of the sentence with the number of kilometres
    public static List<Option> options(Page page, String textKey) {
        return KILOMETRES.stream()
                .map(one -> new Option(one.toString(), page.t(textKey, one)))
                .toList();
    }

    /// @return 0 for any distance
    public static int kilometres(String typed) {
        return KILOMETRES.stream()
                .filter(one -> one.toString().equals(typed))
                .findFirst()
                .orElse(0);
    }

    /// @return empty where nobody said from where, or where the offer has no place
    public static String away(Page page, @Nullable Coordinates near, Offer offer) {
        var latitude = offer.latitude();
        var longitude = offer.longitude();
        if (near == null || latitude == null || longitude == null) {
            return "";
        }
        var metres = near.distanceTo(new Coordinates(latitude, longitude));
        return metres < KILOMETRE
                ? page.t("places.map.away.metres", Math.round(metres / 10) * 10)
                : page.t("places.map.away.kilometres", Math.round(metres / 100) / 10.0);
    }
}
