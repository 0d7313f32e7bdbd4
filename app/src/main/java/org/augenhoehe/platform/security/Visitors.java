package org.augenhoehe.platform.security;

import java.util.Optional;
import java.util.UUID;

/// Tells who a signed-in person is. The room `people` answers, with one query.
public interface Visitors {
    /// @return empty when the person has been erased or is locked since signing in
    Optional<Visitor> find(UUID person);
}
