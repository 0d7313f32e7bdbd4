package org.augenhoehe.participation;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// A part of what came of a step, about which somebody wants to bring in something new: one question of a review. A way
/// to do a step whose result has parts declares one as a bean.
public interface ResultParts {
    /// What the part says, with its figure, in the reader's language; empty where there is no such part.
    Optional<String> find(Page page, UUID step, String part);
}
