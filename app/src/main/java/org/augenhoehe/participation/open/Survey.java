package org.augenhoehe.participation.open;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.result.count.Figure.Telling;
import org.augenhoehe.participation.survey.result.protect.Ticked;
import org.jspecify.annotations.Nullable;

/// A survey that is over and counted, as programs read it. While it runs nobody knows how it goes.
public record Survey(
        @Means("The id of the step in which people answered.")
        UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What it is about, in one sentence.") String question,

        @Means("What stood beside the answers.") Privacy privacy,

        @CountsPeople(fixed = true) @Means("How many people handed in.")
        int sheets,

        @Means("What was asked, and what is told of the answers.")
        List<SurveyQuestion> questions,

        @Means("Its page for people.") URI page) {

    /// One question. No figure of it is about fewer than five people, and none can be worked out.
    public record SurveyQuestion(
            @Means("Its number within the survey.") int number,

            @Means("How it is answered.") QuestionKind kind,

            @Means("What it says, in the language it was written in; null where moderation hid it.") @Nullable
            String wording,

            @Means(
                    "Whether figures are told: not where FEW answered, and not where a question FOLLOWS another and would"
                            + " tell what few answered there.")
            Telling telling,

            @Means("To how many people it was put; null where that is not told.") @Nullable
            Long asked,

            @Means("How many people answered it; null where that is not told.") @Nullable
            Long answered,

            @Means("The answers that are told. Small ones are told together.")
            List<SurveyAnswer> answers,

            @Means("Of an order, on which place each thing stands on average, coarsely; empty else.")
            List<AveragePlace> places) {}

    /// Something that was answered, or several such things together.
    public record SurveyAnswer(
            @Means("Of a table, the row; null else.") @Nullable
            String row,

            @Means("What was answered; where several are told together, each.")
            List<String> wordings,

            @Means("Whether the number is told; FEW are fewer than five, NEARLY_ALL all but fewer than five.")
            Ticked.Telling telling,

            @Means("How many people gave it; null where that is not told.") @Nullable
            Long people) {}

    /// Something that was put in order.
    public record AveragePlace(
            @Means("What it is.") String wording,

            @Means("Its average place, 1 is the first.") BigDecimal place) {}
}
