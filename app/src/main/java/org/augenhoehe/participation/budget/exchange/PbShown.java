package org.augenhoehe.participation.budget.exchange;

import java.util.UUID;

/// The undertaking for which something is handed in.
///
/// @param question under which it is known
public record PbShown(UUID undertaking, String question) {
    public String path() {
        return PbPages.PATH + "/" + undertaking;
    }

    public String home() {
        return "/vorhaben/" + undertaking;
    }
}
