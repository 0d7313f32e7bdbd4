package org.augenhoehe.platform.web;

import org.augenhoehe.platform.security.Visitor;

/// What a room offers on the page "Mein Platz" of a signed-in person. A room declares its entries as beans.
public interface MyPlaceEntry {
    /// Smaller numbers come first.
    int order();

    String href();

    /// Key of the name; the same key with `.about` says in one sentence what it is for.
    String textKey();

    default boolean shownTo(Visitor visitor) {
        return true;
    }
}
