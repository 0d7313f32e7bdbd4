package org.augenhoehe.undertakings;

import java.util.Optional;
import java.util.UUID;

/// Something outside of undertakings out of which one can be started, such as a need on the map. A room declares one as
/// a bean; its page leads to `/vorhaben/neu?aus=<thing>`.
public interface Origin {
    /// What the form says beforehand; empty where the thing is not this room's, or nothing can be started from it.
    Optional<Said> find(UUID thing);

    /// It was started, in that transaction: the room puts both on one thread.
    ///
    /// @throws org.augenhoehe.platform.web.NotFound where nothing can be started from it any more
    void started(UUID thing, UUID undertaking, UUID by);

    /// @param title what the thing is called
    /// @param path its page
    record Said(String title, String about, String path) {}
}
