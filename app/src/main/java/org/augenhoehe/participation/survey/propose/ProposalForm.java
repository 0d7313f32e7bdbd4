package org.augenhoehe.participation.survey.propose;

import java.util.List;
import java.util.Objects;

import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// What somebody types to propose a change.
///
/// @param question its number
/// @param items one in each line
record ProposalForm(
        @Nullable ProposalKind kind,
        @Nullable Integer question,
        @Nullable QuestionKind questionKind,
        @Nullable String wording,
        @Nullable String items,
        @Nullable String reason) {
    /// Kinds of questions that can be proposed in one go.
    static final List<QuestionKind> KINDS =
            List.of(QuestionKind.CHOICE, QuestionKind.SEVERAL, QuestionKind.TEXT, QuestionKind.NUMBER);

    private static final int LONGEST = 300;
    private static final int LONGEST_LINE = 150;
    private static final int MOST_LINES = 30;
    private static final int SHORTEST = 3;

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    private List<String> listed() {
        return !takesItems()
                ? List.of()
                : said(items)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    private boolean takesItems() {
        return kind == ProposalKind.NEW && questionKind != null && questionKind.hasItems();
    }

    /// Says what is wrong with it.
    void check(Page page, Form form) {
        if (kind == null) {
            form.reject("kind", page.t("survey.proposal.kind.missing"));
        }
        if (kind != null && kind != ProposalKind.NEW && question == null) {
            form.reject("question", page.t("survey.proposal.question.missing"));
        }
        if (kind == ProposalKind.NEW && (questionKind == null || !KINDS.contains(questionKind))) {
            form.reject("questionKind", page.t("survey.proposal.questionkind.missing"));
        }
        if (kind != ProposalKind.DROP
                && (said(wording).isEmpty() || said(wording).length() > LONGEST)) {
            form.reject("wording", page.t("survey.write.wording.missing", LONGEST));
        }
        var listed = listed();
        if (takesItems()
                && (listed.size() < 2
                        || listed.size() > MOST_LINES
                        || listed.stream().anyMatch(line -> line.length() > LONGEST_LINE))) {
            form.reject("items", page.t("survey.write.lines.missing", 2, MOST_LINES, LONGEST_LINE));
        }
        if (said(reason).length() < SHORTEST || said(reason).length() > Proposal.LONGEST_REASON) {
            form.reject("reason", page.t("survey.proposal.reason.missing", Proposal.LONGEST_REASON));
        }
    }

    ProposalWish wish() {
        var isNew = kind == ProposalKind.NEW;
        return new ProposalWish(
                Objects.requireNonNull(kind),
                isNew ? null : question,
                isNew ? questionKind : null,
                kind == ProposalKind.DROP ? "" : said(wording),
                listed(),
                said(reason));
    }
}
