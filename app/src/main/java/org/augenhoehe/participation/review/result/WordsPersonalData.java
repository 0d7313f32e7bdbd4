package org.augenhoehe.participation.review.result;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody said in words with their name goes with them. What it says stands among their answers already.
@Component
class WordsPersonalData implements PersonalData {
    private final WordsStore store;

    WordsPersonalData(WordsStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 434;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.review_words");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "review.data.words",
                Fate.ERASED,
                List.of("review.data.count"),
                List.of(List.of(store.countOf(person)))));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
