package org.augenhoehe.sharing.request;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.OfferBeside;

/// What other parts of the room add to the page of a request. Declared as a bean; shown by {@link #order()}, smaller
/// first.
public interface RequestBeside {
    int order();

    /// Ways on from the page, for whoever looks at it; the first of all parts stands out as the main button.
    default List<OfferBeside.Way> ways(Page page, Request request) {
        return List.of();
    }

    /// Short sentences of fact, ready in the language of the page.
    default List<String> facts(Page page, Request request) {
        return List.of();
    }
}
