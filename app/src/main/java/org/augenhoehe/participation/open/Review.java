package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReadyQuestion;
import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.participation.review.Viewpoint;
import org.jspecify.annotations.Nullable;

/// A review whose questions are fixed, as programs read it. Before its end nobody knows what was answered.
public record Review(
        @Means("The id of the step in which people look back.")
        UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What is asked, in one sentence.") String question,

        @Means("Whether nobody ever learns who answered what.")
        boolean anonymous,

        @Means("When it was counted; null before its end.") @Nullable
        Instant countedAt,

        @CountsPeople(fixed = true) @Means("How many people answered; null before its end.") @Nullable
        Long replies,

        @CountsPeople(fixed = true) @Means("How many of those who take part could have; null before its end.") @Nullable
        Long asked,

        @Means("What was asked, and what is told of the answers.")
        List<Question> questions,

        @Means("Its page for people.") URI page) {

    /// One question. Nothing is told where fewer than five people answered it.
    public record Question(
            @Means("Its number within the review.") int number,

            @Means("Whether people choose, or write.") QuestionKind kind,

            @Means("Whether it is about people or about the service.")
            Sphere sphere,

            @Means("Where it is a question that every place has, which; null for one that hosts wrote.") @Nullable
            ReadyQuestion ready,

            @Means("What it says; a ready one in German. Null where it is not shown.") @Nullable
            String wording,

            @Means("The contribution it was made of; null for none.") @Nullable
            UUID source,

            @Means("Whether enough people answered; else and before the end nothing is told.")
            boolean told,

            @Means("What could be chosen; empty where people write.")
            List<Choice> choices,

            @Means("How many people wrote something; null where nothing is told.") @Nullable
            Long written,

            @Means("The first of what they wrote, as on the page of the result. Empty where nothing is told, and where"
                    + " names were agreed on: then only those who take part read it.")
            List<String> words) {}

    /// Something that could be chosen.
    public record Choice(
            @Means("Which: FULLY to NOT, or a number; the last is UNSURE, which counts neither for nor against.")
            String choice,

            @Means("What it says; of a ready question in German. Null where it is not shown.") @Nullable
            String wording,

            @Means("How many people chose it; null where nothing is told.") @Nullable
            Long people,

            @Means("How many of each group did, where groups are told beside one another.")
            List<Part> groups) {}

    /// A group of those who answered, never told where it would be about fewer than five.
    public record Part(
            @Means("From where they look at it.") Viewpoint viewpoint,

            @Means("How many of them chose it.") int people) {}
}
