package org.augenhoehe.undertakings;

import java.util.UUID;

/// What was decided or gathered elsewhere, before this house or outside of it, and can be brought in as a step that is
/// over. A room that reads such things in declares a bean; it is offered to hosts where they plan a step.
public interface Elsewhere {
    /// Names it as a link says it.
    String textKey();

    /// The page on which hosts of an undertaking hand it in.
    String path(UUID undertaking);
}
