package org.augenhoehe.sharing.ask.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskSides;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.ask.AskWord;
import org.augenhoehe.sharing.ask.AskWordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What two sides write to each other is read by them only; each may report what the other wrote.
@Component
class ModeratedAskWords implements Moderated {
    private final AskWordStore words;
    private final AskStore asks;
    private final AskSides sides;
    private final Clock clock;

    ModeratedAskWords(AskWordStore words, AskStore asks, AskSides sides, Clock clock) {
        this.words = words;
        this.asks = asks;
        this.sides = sides;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "teilen-nachricht";
    }

    @Override
    public String textKey() {
        return "sharing.ask.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var said = words.listById(things);
        var about = asks.list(said.stream().map(AskWord::ask).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Ask::id, Function.identity()));
        var titles = sides.titles(null, about.values());
        var concerned = sides.organisations(about.values());
        return said.stream().collect(Collectors.toMap(AskWord::id, one -> {
            var ask = Objects.requireNonNull(about.get(one.ask()));
            return new Contribution(
                    titles.getOrDefault(ask.about(), "…"),
                    one.words(),
                    ask.path(),
                    one.writer(),
                    concerned.getOrDefault(ask.about(), Set.of()),
                    Set.of(),
                    one.hidden());
        }));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null
                && words.listById(Set.of(thing)).stream()
                        .flatMap(one -> asks.find(one.ask()).stream())
                        .anyMatch(ask -> ask.isBy(person) || sides.answers(person, ask));
    }

    @Override
    public void hide(UUID thing) {
        words.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        words.hide(thing, null);
    }
}
