package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Takes compounds apart: "schuldnerberatung" is "schuldner" and "beratung".
final class Compounds {
    /// Shorter words are no compounds worth parting, longer ones are no words.
    private static final int SHORTEST = 7;

    private static final int LONGEST = 60;

    /// A town's texts use some ten thousand words again and again; beyond this, parting anew is cheaper than memory.
    private static final int REMEMBERED = 100_000;

    private static final Map<String, List<String>> known = new ConcurrentHashMap<>();

    private Compounds() {}

    /// @param word in small letters
    /// @return nothing where the word is no compound
    static List<String> parts(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        var remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        var parts = FieldSplitter.SHARED.splitWord(word);
        var found = parts.size() > 1 ? List.copyOf(parts) : List.<String>of();
        if (known.size() < REMEMBERED) {
            known.put(word, found);
        }
        return found;
    }

    /// All that stands side by side in a compound, shorter than itself: "haus", "hausaufgaben", "aufgaben",
    /// "aufgabenhilfe", "hilfe" in "hausaufgabenhilfe".
    static List<String> runs(String word) {
        var runs = new ArrayList<String>();
        var parts = parts(word);
        int start = 0;
        for (int first = 0; first < parts.size(); first++) {
            start = word.indexOf(parts.get(first), start);
            int end = start;
            for (int last = first; last < parts.size() && start >= 0; last++) {
                end = word.indexOf(parts.get(last), end);
                if (end < 0) {
                    return parts; // the splitter mended a part; then the parts must do
                }
                end += parts.get(last).length();
                if (end - start < word.length()) {
                    runs.add(word.substring(start, end));
                }
            }
        }
        return runs;
    }
}
