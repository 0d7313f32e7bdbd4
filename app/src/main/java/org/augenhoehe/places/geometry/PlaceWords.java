package org.augenhoehe.places.geometry;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.Address;

/// A place in words, no exacter than it is shown. People type addresses in many ways: what cannot be told apart is
/// rather left out than shown.
final class PlaceWords {
    private static final int LONGEST = 200;
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?s)\\s+\\d.*");

    private PlaceWords() {}

    /// @param known whether this is what a town or a part of one is called here
    static String of(String place, Exactness exactness, Predicate<String> known) {
        var words = place.strip();
        if (exactness == Exactness.EXACT || known.test(words)) {
            return shortened(words);
        }
        return Address.find(words)
                .map(at -> shortened(exactness == Exactness.STREET ? street(at) : district(at, known)))
                .orElse("");
    }

    /// "Bei Weber, Lindenweg 7, Hinterhaus" says more than the street; then only the town is left.
    private static String street(Address at) {
        var street = at.street().contains(",") ? "" : bare(at.street());
        return Stream.of(street, (at.postcode() + " " + bare(at.town())).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// "Lindenweg" alone reads like a town, but may be a street.
    private static String district(Address at, Predicate<String> known) {
        var town = bare(at.town()).equals(at.town()) ? at.town() : "";
        return (at.postcode() + " " + (!at.postcode().isEmpty() || known.test(town) ? town : "")).strip();
    }

    /// Without the number behind it; nothing where another one is left, since it may be that of a house.
    private static String bare(String words) {
        var without = NUMBER_BEHIND.matcher(words).replaceFirst("").strip();
        return without.chars().anyMatch(Character::isDigit) ? "" : without;
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
