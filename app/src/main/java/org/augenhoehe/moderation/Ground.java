package org.augenhoehe.moderation;

import java.util.Locale;

/// Why somebody reports something.
public enum Ground {
    HURTS,
    PRIVATE,
    DANGER,
    ADVERTISING,
    FALSE,
    OTHER;

    public String textKey() {
        return "moderation.ground." + name().toLowerCase(Locale.ROOT);
    }
}
