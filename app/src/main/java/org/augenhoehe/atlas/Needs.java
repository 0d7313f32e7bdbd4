package org.augenhoehe.atlas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What other rooms may ask about the needs on the map, and tell them.
public interface Needs {
    /// One that stands on the map for everybody.
    Optional<Need> find(UUID id);

    /// Those of several that stand there.
    List<Need> list(Collection<UUID> ids);

    /// Something of another room answers it: its history shows that, and everybody who needs it is told. In the
    /// caller's transaction; until that ends nobody closes it.
    ///
    /// @param answer the thing, which is on the thread
    /// @return false where it does not stand on the map any more
    boolean answered(UUID need, UUID answer, UUID by);

    record Need(UUID id, String title, String path) {}
}
