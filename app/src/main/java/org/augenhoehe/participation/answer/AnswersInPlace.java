package org.augenhoehe.participation.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What was said in answer, with the undertaking it stands in, as moderation reads it.
@Component
class AnswersInPlace {
    private final Undertakings undertakings;

    AnswersInPlace(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    Map<UUID, org.augenhoehe.moderation.Contribution> of(List<AnswerWords.Said> found) {
        var known = undertakings.listKnown(
                found.stream().map(AnswerWords.Said::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(AnswerWords.Said::id, said -> {
            var undertaking = Objects.requireNonNull(known.get(said.undertaking()));
            return new org.augenhoehe.moderation.Contribution(
                    undertaking.question(),
                    said.wording(),
                    Contribution.path(said.contribution()) + "#antwort",
                    said.author(),
                    undertaking.concerned(),
                    undertaking.hosts(),
                    said.hidden());
        }));
    }
}
