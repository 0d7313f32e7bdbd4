package org.augenhoehe.participation.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands on a filled form, as a person has confirmed it.
///
/// @param answers by the id of the question: ids of answers; `row/column` of a grid; what was written on lines
public record Filled(Map<String, List<String>> answers) {
    public Filled {
        answers = Map.copyOf(answers);
    }

    public List<String> marked(String question) {
        return answers.getOrDefault(question, List.of());
    }

    /// The words on lines; empty for none.
    public String written(String question) {
        return String.join("\n", marked(question)).strip();
    }

    /// The first column marked in a row.
    public Optional<String> column(String question, String row) {
        return marked(question).stream()
                .filter(pair -> pair.startsWith(row + "/"))
                .map(pair -> pair.substring(row.length() + 1))
                .findFirst();
    }

    public boolean isEmpty() {
        return answers.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
