package org.augenhoehe.participation.survey.propose;

import java.util.List;

import org.augenhoehe.participation.survey.QuestionKind;
import org.jspecify.annotations.Nullable;

/// What somebody proposes.
///
/// @param question the number of the question; null for a new one
/// @param questionKind of a new one
/// @param wording empty where it shall go
public record ProposalWish(
        ProposalKind kind,
        @Nullable Integer question,
        @Nullable QuestionKind questionKind,
        String wording,
        List<String> items,
        String reason) {
    public ProposalWish {
        items = List.copyOf(items);
    }

    String words() {
        return String.join("\n", wording, String.join("\n", items), reason).strip();
    }
}
