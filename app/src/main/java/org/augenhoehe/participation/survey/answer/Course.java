package org.augenhoehe.participation.survey.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.GivenJson;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.platform.security.KeyedHash;
import org.jspecify.annotations.Nullable;

/// The way of one person through a survey: what is put to them, from what they have answered so far. An answer to a
/// question that is not asked any more counts neither for itself nor for what depends on it.
///
/// @param asked in their order
/// @param given answers to those, by number
public record Course(List<Question> asked, SortedMap<Integer, Given> given) {
    private static final byte[] MARK = "seen".getBytes(StandardCharsets.US_ASCII);

    public static Course of(Survey survey, Map<Integer, Given> answers) {
        var asked = new ArrayList<Question>();
        var given = new TreeMap<Integer, Given>();
        for (var question : survey.questions()) {
            if (isAsked(survey, question, given)) {
                asked.add(question);
                var answer = answers.get(question.number());
                if (answer != null) {
                    given.put(question.number(), answer);
                }
            }
        }
        return new Course(List.copyOf(asked), given);
    }

    /// What somebody has before their eyes, as a mark: so that nothing else is handed in than what was read.
    public String seen() {
        return HexFormat.of().formatHex(KeyedHash.of(MARK, GivenJson.write(given)), 0, 16);
    }

    private static boolean isAsked(Survey survey, Question question, Map<Integer, Given> given) {
        var condition = question.condition();
        return !question.hidden()
                && (condition == null
                        || survey.find(condition.question())
                                .filter(lead -> condition.isMet(given.get(lead.number())))
                                .isPresent());
    }

    /// What stands on one page. A heading begins a page; so does a question that depends on one before it on the same
    /// page, so that the answer is known when it comes.
    public static List<List<Question>> leaves(Survey survey) {
        var leaves = new ArrayList<List<Question>>();
        var leaf = new ArrayList<Question>();
        var on = new HashSet<UUID>();
        for (var question : survey.questions()) {
            if (!leaf.isEmpty() && begins(question, on)) {
                leaves.add(List.copyOf(leaf));
                leaf.clear();
                on.clear();
            }
            leaf.add(question);
            on.add(question.id());
        }
        if (!leaf.isEmpty()) {
            leaves.add(List.copyOf(leaf));
        }
        return leaves;
    }

    private static boolean begins(Question question, HashSet<UUID> on) {
        var condition = question.condition();
        return question.kind().isHeading() || condition != null && on.contains(condition.question());
    }

    public boolean asks(Question question) {
        return asked.contains(question);
    }

    /// What has to be answered and is not.
    public List<Question> missing() {
        return asked.stream()
                .filter(question -> question.required() && !isComplete(question, given.get(question.number())))
                .toList();
    }

    /// Of a table, every row has to be answered.
    static boolean isComplete(Question question, @Nullable Given given) {
        return given instanceof Given.Grid(var columns)
                ? columns.size() >= question.items().size()
                : given != null;
    }
}
