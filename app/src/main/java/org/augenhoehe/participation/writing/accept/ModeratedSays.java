package org.augenhoehe.participation.writing.accept;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Reasons of objections, and of what hosts decided. A hidden objection does not stand.
@Component
class ModeratedSays implements Moderated {
    private final SayStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedSays(SayStore store, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "textgrund";
    }

    @Override
    public String textKey() {
        return "writing.kind.say";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listReasoned(things);
        var known = undertakings.listKnown(
                found.stream().map(SayStore.Reasoned::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(SayStore.Reasoned::id, say -> {
            var about = Objects.requireNonNull(known.get(say.undertaking()));
            return new Contribution(
                    about.question(),
                    say.reason(),
                    Change.path(say.step(), say.change()) + "#s-" + say.id(),
                    say.person(),
                    about.concerned(),
                    about.hosts(),
                    say.hidden());
        }));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
