package org.augenhoehe.sharing.offer;

import java.util.List;

import org.augenhoehe.platform.web.Page;

/// What other parts of the room add to the page of an offer. Declared as a bean; shown by {@link #order()}, smaller
/// first.
public interface OfferBeside {
    int order();

    /// Ways on from the page, for whoever looks at it; the first of all parts stands out as the main button.
    default List<Way> ways(Page page, Offer offer) {
        return List.of();
    }

    /// Short sentences of fact, such as "12-mal verliehen, immer zurückgebracht", ready in the language of the page.
    default List<String> facts(Page page, Offer offer) {
        return List.of();
    }

    /// @param label ready in the language of the page
    record Way(String href, String label) {}
}
