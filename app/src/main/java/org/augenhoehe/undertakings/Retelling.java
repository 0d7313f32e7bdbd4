package org.augenhoehe.undertakings;

import java.util.UUID;

/// Says differently what was quoted, when moderation hid words or shows them again. In the caller's transaction.
public interface Retelling {
    /// Inside a transaction: until it ends no step of the undertaking is closed, and nobody else retells anything. It
    /// is
    /// taken before any row of what belongs to the undertaking.
    void hold(UUID undertaking);

    /// How a step ended, wherever that is said.
    void retell(UUID step, String result);

    /// Something else that the history of a step says.
    ///
    /// @param said whole, as it stands there
    void replace(UUID step, String said, String instead);
}
