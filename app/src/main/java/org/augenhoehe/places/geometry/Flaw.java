package org.augenhoehe.places.geometry;

import java.util.Locale;

/// What is wrong with a shape or a file of shapes.
public enum Flaw {
    EMPTY,
    NOT_JSON,
    NOT_XML,
    NOT_A_SHAPE,
    NOT_NUMBERS,
    OUT_OF_RANGE,
    SWAPPED,
    TOO_FEW_POINTS,
    TOO_MANY_POINTS,
    OPEN_RING,
    CROSSES_ITSELF;

    /// The plain sentence: what is wrong and how to mend it. It takes where it is wrong as its argument, which may be
    /// empty.
    public String textKey() {
        return "places.flaw." + name().toLowerCase(Locale.ROOT);
    }
}
