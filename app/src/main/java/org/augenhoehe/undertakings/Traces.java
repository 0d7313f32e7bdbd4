package org.augenhoehe.undertakings;

import java.util.Collection;
import java.util.UUID;

/// Where else somebody left something that goes when they are erased. A room declares one as a bean, so that erasing
/// holds all these undertakings before it touches anything, in the order in which everybody else does.
public interface Traces {
    /// @return undertakings
    Collection<UUID> of(UUID person);
}
