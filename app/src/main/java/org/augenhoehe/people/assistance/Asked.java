package org.augenhoehe.people.assistance;

import java.util.List;
import java.util.regex.Pattern;

/// What a person is asked to confirm.
///
/// @param act key of the text that names it
/// @param action where it is sent to
/// @param typed what was typed, to be sent once more
/// @param once whether the form may be remembered as sent; not so in a secret vote
/// @param secret whether nobody else would see it, so that it is said that whoever assists does
/// @param confirmable whether the person has a PIN
public record Asked(String act, String action, List<Typed> typed, boolean once, boolean secret, boolean confirmable) {
    public record Typed(String field, String value) {
        private static final Pattern NO_WORDS =
                Pattern.compile("[A-Z_]+|\\d+|[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        public boolean isYes() {
            return value.equals("true");
        }

        public boolean isNo() {
            return value.equals("false");
        }

        /// Words that somebody wrote, unlike ids, numbers and names of choices.
        public boolean isText() {
            return !isYes()
                    && !isNo()
                    && !value.isBlank()
                    && !NO_WORDS.matcher(value).matches();
        }
    }
}
