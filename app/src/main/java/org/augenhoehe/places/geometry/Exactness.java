package org.augenhoehe.places.geometry;

/// How exact the public position of something is; whoever marks it chooses.
public enum Exactness {
    EXACT,
    STREET,
    DISTRICT;

    /// Its name on the screen.
    public String textKey() {
        return "places.exactness." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
