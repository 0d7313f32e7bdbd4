package org.augenhoehe.sharing.booking;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;

/// What other parts of the room add to the page of a booking. Declared as a bean; shown by {@link #order()}, smaller
/// first.
public interface BookingBeside {
    int order();

    /// Ways on from the page, for whoever looks at it; the first of all parts stands out as the main button.
    default List<Way> ways(Page page, Booking booking, Offer offer) {
        return List.of();
    }

    /// Short sentences of fact, such as "Am 3. Mai übergeben", ready in the language of the page.
    default List<String> facts(Page page, Booking booking, Offer offer) {
        return List.of();
    }
}
