package org.augenhoehe.directory.correction;

import java.util.Locale;

/// What about a service a correction is about.
public enum Part {
    DESCRIPTION,
    ELIGIBILITY,
    COST,
    APPLICATION,
    HOURS,
    PLACE,
    ACCESS,
    CONTACT,
    GONE;

    public String textKey() {
        return "directory.part." + name().toLowerCase(Locale.ROOT);
    }
}
