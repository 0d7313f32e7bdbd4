package org.augenhoehe.participation.survey.show;

import java.util.List;

import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Numbers;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page of a survey.
///
/// @param undertaking its question
/// @param survey null while nobody has begun to write it
/// @param in whether the visitor has handed in
/// @param begun whether something is kept for the visitor
/// @param pseudonym the number under which the visitor answers; null for none
public record SurveyShown(
        Step step,
        String undertaking,
        @Nullable Survey survey,
        Tongue tongue,
        Entrance entrance,
        boolean host,
        boolean in,
        boolean begun,
        @Nullable Integer pseudonym) {
    public String path() {
        return Survey.path(step.id());
    }

    public boolean isFixed() {
        return survey != null && survey.isFixed();
    }

    public boolean isLaidOut() {
        return survey != null && survey.isLaidOut();
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN && isFixed();
    }

    /// What was handed in without a name stays as it is.
    public boolean mayAnswer() {
        return isOpen() && survey != null && (!in || survey.privacy().mayChange());
    }

    /// Whether the questions are there to be read.
    public boolean tellsQuestions() {
        return isFixed() || isLaidOut();
    }

    public List<Question> questions() {
        return survey == null ? List.of() : survey.questions();
    }

    /// When it is asked, in words.
    public String when(Page page, Condition condition) {
        var lead = survey == null ? null : survey.find(condition.question()).orElse(null);
        if (lead == null) {
            return "";
        }
        var wording = lead.hidden() ? page.t("survey.question.hidden") : tongue.plain(lead.wording());
        return page.t("survey.when.says", wording, answers(page, lead, condition));
    }

    private String answers(Page page, Question lead, Condition condition) {
        if (lead.kind().isChosen()) {
            return String.join(
                    " / ",
                    lead.items().stream()
                            .filter(item -> condition.items().contains(item.number()))
                            .map(item -> tongue.plain(item.words()))
                            .toList());
        }
        var least = condition.least();
        var most = condition.most();
        if (most == null) {
            return page.t("survey.when.from", Numbers.say(least));
        }
        return least == null
                ? page.t("survey.when.to", Numbers.say(most))
                : page.t("survey.when.between", Numbers.say(least), Numbers.say(most));
    }
}
