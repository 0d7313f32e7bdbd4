package org.augenhoehe.moderation;

import java.util.Locale;

/// What becomes of a thing that was reported.
public enum Outcome {
    KEPT,
    HIDDEN;

    public String textKey() {
        return "moderation.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
