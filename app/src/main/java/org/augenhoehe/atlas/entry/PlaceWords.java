package org.augenhoehe.atlas.entry;

import org.augenhoehe.places.Address;
import org.augenhoehe.places.geometry.Exactness;

/// A place in words, no exacter than it is shown.
final class PlaceWords {
    private static final int LONGEST = 200;

    private PlaceWords() {}

    static String of(String place, Exactness exactness) {
        var words = place.strip();
        if (words.isEmpty() || exactness == Exactness.EXACT) {
            return words.substring(0, Math.min(LONGEST, words.length()));
        }
        var address = Address.find(words);
        if (address.isEmpty()) {
            return "";
        }
        var town = address.get().townLine();
        var street = address.get().street();
        var shown = exactness == Exactness.STREET && !street.isEmpty() ? street + ", " + town : town;
        return shown.substring(0, Math.min(LONGEST, shown.length()));
    }
}
