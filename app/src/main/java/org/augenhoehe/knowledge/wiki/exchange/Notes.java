package org.augenhoehe.knowledge.wiki.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was left out, and what was not understood, with the first places of each.
final class Notes {
    private static final int EXAMPLES = 5;
    private static final int LONGEST = 120;

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> examples = new LinkedHashMap<>();

    /// @param textKey says what it is
    /// @param where a page or a file
    void add(String textKey, String where) {
        counts.merge(textKey, 1, Integer::sum);
        var some = examples.computeIfAbsent(textKey, any -> new ArrayList<>());
        var told = where.length() > LONGEST ? where.substring(0, LONGEST) + "…" : where;
        if (some.size() < EXAMPLES && !some.contains(told)) {
            some.add(told);
        }
    }

    List<TakingReport.Note> list() {
        return counts.entrySet().stream()
                .map(one -> new TakingReport.Note(
                        one.getKey(), one.getValue(), List.copyOf(examples.getOrDefault(one.getKey(), List.of()))))
                .toList();
    }
}
