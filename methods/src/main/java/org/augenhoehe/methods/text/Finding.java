package org.augenhoehe.methods.text;

import java.util.List;

/// A place in a text that breaks a rule of easy language.
///
/// @param rule which rule
/// @param severity how strictly it is meant here
/// @param start offset of the first character in the checked string, in UTF-16 units
/// @param end offset behind the last character; always greater than `start`
/// @param words what stands there, exactly as in the checked string
/// @param suggestion what to write instead
public record Finding(Rule rule, Severity severity, int start, int end, String words, Suggestion suggestion) {

    /// How strictly a rule is meant.
    public enum Severity {
        /// Breaks the rule; there is always another way to say it.
        MUST,
        /// Makes reading harder; sometimes there is no better way.
        SHOULD
    }

    /// What to write instead: a text key with its arguments for the caller's own language, and the
    /// sentence in German.
    ///
    /// @param key `easy.` and the rule's name, for example `easy.number-word`
    /// @param arguments in the order in which the sentence names them; plain text, not escaped
    /// @param german the finished sentence, with the arguments in it
    public record Suggestion(String key, List<String> arguments, String german) {
        public Suggestion {
            arguments = List.copyOf(arguments);
        }

        static Suggestion of(String key, String sentence, List<String> arguments) {
            String german = sentence;
            for (int index = 0; index < arguments.size(); index++) {
                german = german.replace("{" + index + "}", arguments.get(index));
            }
            return new Suggestion(key, arguments, german);
        }
    }

    /// One line for a test report or a terminal, for example
    /// `MUST PASSIVE 3–18 „wird … gemacht“: Sag, wer es tut. …`
    @Override
    public String toString() {
        return severity + " " + rule + " " + start + "–" + end + " „" + words + "“: " + suggestion.german();
    }
}
