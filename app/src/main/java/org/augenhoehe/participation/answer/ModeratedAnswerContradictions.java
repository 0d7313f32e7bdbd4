package org.augenhoehe.participation.answer;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.springframework.stereotype.Component;

/// What an author says to an answer can be reported; whoever gave that answer hosts, and decides nothing.
@Component
class ModeratedAnswerContradictions implements Moderated {
    static final String KIND = "widerspruch-zu-antwort";

    private final AnswerWords words;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedAnswerContradictions(AnswerWords words, SaidInPlace places, Clock clock) {
        this.words = words;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "answer.contradiction.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(words.listContradictions(things).stream()
                .map(AnswerWords.Worded::said)
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        words.hideContradiction(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        words.hideContradiction(thing, null);
    }
}
