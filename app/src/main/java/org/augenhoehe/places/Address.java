package org.augenhoehe.places;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/// An address as letters carry it: "Hauptstraße 12a, 76133 Karlsruhe". What is not known is empty; the town or the
/// postcode must be known.
///
/// @param street without the number
/// @param number of the house, with its letters: "12a", "3–5"; empty where the street is all there is
/// @param postcode five digits in Germany; others write theirs
public record Address(String street, String number, String postcode, String town) {
    private static final Pattern NUMBER =
            Pattern.compile("(.*\\D)\\s+(\\d+\\s?[a-zA-Z]?(?:\\s?[-–/]\\s?\\d+\\s?[a-zA-Z]?)?)");
    private static final Pattern PARTED = Pattern.compile("[,;\\n]");
    private static final Pattern TOWN = Pattern.compile("(?:D-)?(\\d{5})(?:\\s+(.*))?");
    private static final Pattern ONE_LINE = Pattern.compile("(.*\\S)\\s+((?:D-)?\\d{5}(?:\\s.*)?)");

    public Address {
        street = street.strip();
        number = number.strip();
        postcode = postcode.strip();
        town = town.strip();
        if (postcode.isEmpty() && town.isEmpty()) {
            throw new IllegalArgumentException("An address needs a town or a postcode");
        }
    }

    /// Reads an address in one line, with or without commas: "Hauptstraße 12a, 76133 Karlsruhe", "76133 Karlsruhe",
    /// "Karlsruhe".
    ///
    /// @return empty where the line names neither a town nor a postcode
    public static Optional<Address> find(String line) {
        var parts = PARTED.splitAsStream(line)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() > 1) {
            var before = String.join(", ", parts.subList(0, parts.size() - 1));
            return Optional.of(of(before, parts.getLast()));
        }
        var both = ONE_LINE.matcher(parts.getFirst());
        return Optional.of(both.matches() ? of(both.group(1), both.group(2)) : of("", parts.getFirst()));
    }

    private static Address of(String streetLine, String townLine) {
        var street = NUMBER.matcher(streetLine);
        var numbered = street.matches();
        var town = TOWN.matcher(townLine);
        var coded = town.matches();
        return new Address(
                numbered ? street.group(1) : streetLine,
                numbered ? street.group(2) : "",
                coded ? town.group(1) : "",
                coded ? (town.group(2) == null ? "" : town.group(2)) : townLine);
    }

    public String streetLine() {
        return (street + " " + number).strip();
    }

    public String townLine() {
        return (postcode + " " + town).strip();
    }

    /// All of it in one line, as it is typed and read.
    public String line() {
        return Stream.of(streetLine(), townLine())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }
}
