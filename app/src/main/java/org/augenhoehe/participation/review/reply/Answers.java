package org.augenhoehe.participation.review.reply;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.review.Question;

import tools.jackson.core.type.TypeReference;

/// What one person answers.
///
/// @param given by the numbers of the questions; what was left empty is missing
public record Answers(SortedMap<Integer, String> given) {
    static final int LONGEST = 2000;

    /// What somebody typed; what is hidden is not asked.
    static Answers typed(List<Question> questions, Map<String, List<String>> typed) {
        var given = new TreeMap<Integer, String>();
        for (var question : questions) {
            var value = String.join("", typed.getOrDefault(question.field(), List.of()))
                    .strip();
            if (!value.isEmpty() && !question.hidden()) {
                given.put(question.number(), value.replace("\r\n", "\n"));
            }
        }
        return new Answers(given);
    }

    static Answers read(String written) {
        return new Answers(new TreeMap<>(Json.MAPPER.readValue(written, new TypeReference<Map<Integer, String>>() {})));
    }

    String write() {
        return Json.MAPPER.writeValueAsString(given);
    }
}
