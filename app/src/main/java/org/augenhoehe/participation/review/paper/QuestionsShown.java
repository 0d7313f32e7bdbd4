package org.augenhoehe.participation.review.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.augenhoehe.participation.review.ReadyQuestion;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;

/// The page on which hosts write up the questions.
///
/// @param sources what could be asked about
public record QuestionsShown(Step step, ReviewPaper paper, List<Option> sources) {
    public String path() {
        return paper.path() + "/fragen";
    }

    /// Questions of the house that are not asked yet.
    public List<Option> ready(Page page) {
        var asked = paper.questions().stream()
                .map(question -> question.ready())
                .filter(Objects::nonNull)
                .toList();
        return Arrays.stream(ReadyQuestion.values())
                .filter(ready -> !asked.contains(ready))
                .map(ready -> new Option(
                        ready.name(),
                        page.t(ready.textKey()),
                        page.t(ready.sphere().textKey())))
                .toList();
    }
}
