package org.augenhoehe.platform.web;

import java.util.List;

import org.augenhoehe.platform.security.Visitor;

/// An entry of the main menu. A room declares its entries as beans.
public interface NavigationEntry {
    /// Smaller numbers come first.
    int order();

    String href();

    /// Pages that belong to it besides those below its own address: other parts of the same room.
    default List<String> alsoUnder() {
        return List.of();
    }

    /// Key of the text to show.
    String textKey();

    default boolean shownTo(Visitor visitor) {
        return true;
    }
}
