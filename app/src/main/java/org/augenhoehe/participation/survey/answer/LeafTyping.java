package org.augenhoehe.participation.survey.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Reads what was typed on one page.
@Component
class LeafTyping {
    private final Typing typing;

    LeafTyping(Typing typing) {
        this.typing = typing;
    }

    /// @param complete whether what has to be answered is missed now
    Leaf read(Page page, Form form, Survey survey, List<Question> questions, boolean complete) {
        var numbers = new HashSet<Integer>();
        var given = new HashMap<Integer, Given>();
        for (var question : questions) {
            if (question.kind().isAnswered() && !question.kind().takesFiles()) {
                numbers.add(question.number());
                typing.read(page, form, question, survey.isAnonymous())
                        .ifPresent(answer -> given.put(question.number(), answer));
            }
            var there = given.get(question.number());
            if (complete
                    && question.required()
                    && !question.kind().takesFiles()
                    && !Course.isComplete(question, there)
                    && form.error(question.field()) == null) {
                form.reject(question.field(), page.t("survey.answer.required." + question.kind()));
            }
        }
        return new Leaf(Set.copyOf(numbers), Map.copyOf(given), Map.of());
    }

    /// @param numbers of the questions that were answered anew, or emptied
    record Leaf(Set<Integer> numbers, Map<Integer, Given> given, Map<Integer, Brought> brought) {}
}
