package org.augenhoehe.sharing.offer;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Page;

/// What other parts of the room show on the page of what is one's own (`/teilen/meins`). Declared as a bean; shown by
/// {@link #order()}, smaller first. Offers stand at 10, requests at 20.
public interface MineBeside {
    int order();

    /// For whoever looks at the page, who is signed in.
    ///
    /// @return empty where there is nothing to show
    Optional<Part> part(Page page);

    /// @param heading ready in the language of the page
    /// @param lines at most twenty or so; `ways` lead to the rest
    record Part(String heading, List<Line> lines, List<OfferBeside.Way> ways) {
        public Part {
            lines = List.copyOf(lines);
            ways = List.copyOf(ways);
        }
    }

    /// @param label of the link
    /// @param about what is to be known, such as a state or a day; empty for nothing
    record Line(String href, String label, String about) {}
}
