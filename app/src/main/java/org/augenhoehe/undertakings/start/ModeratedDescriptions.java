package org.augenhoehe.undertakings.start;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.Quoted;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.plan.ModeratedSteps;
import org.springframework.stereotype.Component;

/// What an undertaking says it is about can be reported, and what it said before. Its hosts can say something else;
/// the undertaking goes on.
@Component
class ModeratedDescriptions implements Moderated {
    private final DescriptionWords words;
    private final UndertakingStore undertakings;
    private final SaidInPlace places;
    private final Quoted quoted;
    private final ModeratedSteps steps;
    private final Findability findability;
    private final Clock clock;

    ModeratedDescriptions(
            DescriptionWords words,
            UndertakingStore undertakings,
            SaidInPlace places,
            Quoted quoted,
            ModeratedSteps steps,
            Findability findability,
            Clock clock) {
        this.words = words;
        this.undertakings = undertakings;
        this.places = places;
        this.quoted = quoted;
        this.steps = steps;
        this.findability = findability;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "beschreibung-eines-vorhabens";
    }

    @Override
    public String textKey() {
        return "undertakings.describe.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(words.list(things).stream()
                .map(said -> new SaidInPlace.Said(
                        said.id(),
                        said.id(),
                        said.words().stream()
                                .filter(Predicate.not(String::isEmpty))
                                .distinct()
                                .collect(Collectors.joining("\n\n")),
                        Undertaking.home(said.id()),
                        said.author(),
                        said.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        undertakings.hold(thing);
        var said = said(thing);
        quoted.hide(thing, said, clock.instant());
        words.takeAside(thing, clock.instant());
        steps.hideAsking(thing, said);
        findability.note(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        undertakings.hold(thing);
        var said = said(thing);
        quoted.hide(thing, said, null);
        words.putBack(thing);
        steps.showAsking(thing, said);
        findability.note(thing);
    }

    private List<String> said(UUID thing) {
        return words.list(List.of(thing)).stream()
                .flatMap(said -> said.words().stream())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }
}
