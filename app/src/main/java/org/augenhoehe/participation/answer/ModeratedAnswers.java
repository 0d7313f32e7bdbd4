package org.augenhoehe.participation.answer;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.springframework.stereotype.Component;

/// What hosts answer can be reported. Moderation hides the words; that they answered stays.
@Component
class ModeratedAnswers implements Moderated {
    static final String KIND = "antwort";

    private final AnswerWords words;
    private final SaidInPlace places;
    private final Thread thread;
    private final Clock clock;

    ModeratedAnswers(AnswerWords words, SaidInPlace places, Thread thread, Clock clock) {
        this.words = words;
        this.places = places;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "answer.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(
                words.listAnswers(things).stream().map(AnswerWords.Worded::said).toList());
    }

    @Override
    public void hide(UUID thing) {
        words.hideAnswer(thing, clock.instant());
        thread.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        words.hideAnswer(thing, null);
        thread.showAgain(thing);
    }
}
