package org.augenhoehe.sharing.ask.house;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.ask.AskSides;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.ask.AskWordStore;
import org.springframework.stereotype.Component;

/// What somebody asked goes with them; what they answered to others stays, without their name.
@Component
class AskPersonalData implements PersonalData {
    private final AskStore store;
    private final AskWordStore words;
    private final AskSides sides;

    AskPersonalData(AskStore store, AskWordStore words, AskSides sides) {
        this.store = store;
        this.words = words;
        this.sides = sides;
    }

    @Override
    public int order() {
        return 498;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.ask", "sharing.ask_word");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var asks = store.listOf(person);
        var answered = store.listAnsweredBy(person);
        var titles = sides.titles(
                person, Stream.concat(asks.stream(), answered.stream()).toList());
        return List.of(
                new PersonalSection(
                        "sharing.ask.data.asks",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "sharing.ask.data.about",
                                "sharing.ask.data.state",
                                "sharing.ask.data.contact",
                                "sharing.ask.data.at"),
                        asks.stream()
                                .map(one -> List.<Object>of(
                                        titles.getOrDefault(one.about(), "…"),
                                        new TextKey(one.state().textKey()),
                                        one.contact(),
                                        one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.ask.data.answered",
                        Fate.ERASED,
                        List.of("sharing.ask.data.about", "sharing.ask.data.contact", "sharing.ask.data.at"),
                        answered.stream()
                                .map(one -> List.<Object>of(
                                        titles.getOrDefault(one.about(), "…"), one.answerContact(), one.movedAt()))
                                .toList()),
                new PersonalSection(
                        "sharing.ask.data.words",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("sharing.ask.data.words.said", "sharing.ask.data.at"),
                        words.listBy(person).stream()
                                .map(one -> List.<Object>of(one.words(), one.at()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        words.forget(person);
        store.forget(person);
    }
}
