package org.augenhoehe.undertakings;

import java.util.UUID;

/// A page on which another room shows an undertaking from its own side. The page of the undertaking leads there; a room
/// declares one as a bean.
public interface UndertakingView {
    String href(UUID undertaking);

    /// Whether it is shown at all, on the page of this undertaking.
    ///
    /// @param hosts whether whoever reads the page answers for the undertaking
    default boolean isShown(UUID undertaking, boolean hosts) {
        return true;
    }

    /// Key of the words of the link.
    String textKey();
}
