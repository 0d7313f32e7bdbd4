package org.augenhoehe.participation.survey.propose;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.jspecify.annotations.Nullable;

/// What somebody would change about the questions.
///
/// @param question the number of the question it is about; null for a new one
/// @param before what that said then
/// @param questionKind of a new one
/// @param wording what it shall say; empty where it shall go
/// @param items of a new one
/// @param author null once they are gone
/// @param taken whether it was taken up; null while nobody has answered
/// @param answer why
public record Proposal(
        UUID id,
        UUID step,
        ProposalKind kind,
        @Nullable Integer question,
        String before,
        @Nullable QuestionKind questionKind,
        String wording,
        List<String> items,
        String reason,
        @Nullable UUID author,
        Instant at,
        boolean withdrawn,
        @Nullable Boolean taken,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt,
        boolean hidden) {
    public static final int LONGEST_REASON = 1000;

    public Proposal {
        items = List.copyOf(items);
    }

    /// What moderation hid needs no answer.
    public boolean isOpen() {
        return taken == null && !withdrawn && !hidden;
    }

    public String path() {
        return Survey.path(step) + "/vorschlaege#v-" + id;
    }

    public String textKey() {
        return kind.textKey();
    }

    /// How its state is called.
    public String state() {
        if (taken == null) {
            return withdrawn ? "WITHDRAWN" : "OPEN";
        }
        return taken ? "TAKEN" : "DECLINED";
    }

    /// How a badge shows it.
    public String badge() {
        return Boolean.TRUE.equals(taken) ? "success" : "info";
    }
}
