package org.augenhoehe.participation.paper.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.enter.BoxStore.Box;
import org.augenhoehe.participation.paper.enter.Picture;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// Where a paper is entered.
///
/// @param code as it is read; empty on ballots
/// @param doubts by the id of the question what is doubtful
/// @param side of a ballot
/// @param box of a ballot; null for everything else
/// @param discard where its pictures are thrown away; empty where there are none
/// @param missing how many of its pages did not come as pictures
/// @param early whether too few slips are in for a ballot to be entered
public record EntryShown(
        Step step,
        String action,
        String code,
        List<PaperQuestion> questions,
        List<Picture> pictures,
        Map<String, List<String>> doubts,
        String side,
        @Nullable Box box,
        String discard,
        int missing,
        boolean early) {
    public String path() {
        return PaperShown.path(step);
    }

    public boolean isSlip() {
        return questions.isEmpty();
    }

    /// A slip says nothing but its code.
    public boolean asksForPages() {
        return missing > 0 && !isSlip();
    }

    public String pages() {
        return EntryForm.PAGES;
    }

    public String field(PaperQuestion question) {
        return EntryForm.field(question);
    }

    public String field(Grid grid, PaperAnswer row) {
        return EntryForm.field(grid, row);
    }

    public String seen(PaperQuestion question) {
        return EntryForm.seen(question);
    }

    public List<String> unclear(PaperQuestion question) {
        return doubts.getOrDefault(question.id(), List.of());
    }

    public List<Option> options(List<PaperAnswer> answers) {
        return answers.stream()
                .map(answer -> new Option(answer.id(), answer.label()))
                .toList();
    }

    /// Where one is chosen, there must be a way to choose none.
    public List<Option> oneOf(Page page, List<PaperAnswer> answers) {
        var options = new ArrayList<>(options(answers));
        options.add(new Option("", page.t("paper.enter.none")));
        return options;
    }
}
