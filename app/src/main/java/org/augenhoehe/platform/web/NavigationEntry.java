package org.augenhoehe.platform.web;

import org.augenhoehe.platform.security.Visitor;

/// An entry of the main menu. A room declares its entries as beans.
public interface NavigationEntry {
    /// Smaller numbers come first.
    int order();

    String href();

    /// Key of the text to show.
    String textKey();

    default boolean shownTo(Visitor visitor) {
        return true;
    }
}
