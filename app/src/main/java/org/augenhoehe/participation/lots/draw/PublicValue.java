package org.augenhoehe.participation.lots.draw;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the source said, written in the only way there is: whole numbers, ascending, with one blank between them.
/// Else whoever can read the secret could try spellings until a group comes out that they like.
final class PublicValue {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int MOST = 20;

    private PublicValue() {}

    /// @return empty where it is something else
    static Optional<String> read(String typed) {
        var numbers = BETWEEN.split(typed.strip());
        return numbers.length <= MOST
                        && Arrays.stream(numbers)
                                .allMatch(one -> NUMBER.matcher(one).matches())
                ? Optional.of(Arrays.stream(numbers)
                        .mapToInt(Integer::parseInt)
                        .sorted()
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }
}
