package org.augenhoehe.search;

import java.util.List;

/// All answers to a question, the best first.
///
/// @param more whether there are more than anybody would look through; those were not fetched
/// @param asked the question as it was asked in the end, after mistakes in it were mended
/// @param meant the words that replaced mistyped ones; mostly none
/// @param someWords whether nothing has all the words, so that these have some of them
record Hits(List<Hit> list, boolean more, Question asked, List<String> meant, boolean someWords) {
    static final Hits NONE = new Hits(List.of(), false, new Question(List.of()), List.of(), false);
}
