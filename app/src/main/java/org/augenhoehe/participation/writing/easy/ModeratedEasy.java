package org.augenhoehe.participation.writing.easy;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Where the last one is hidden, the one before it stands again.
@Component
class ModeratedEasy implements Moderated {
    static final String KIND = "leichter-absatz";

    private final EasyStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedEasy(EasyStore store, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "writing.kind.easy";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listPlaced(things);
        var known = undertakings.listKnown(
                found.stream().map(EasyStore.Placed::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(EasyStore.Placed::id, easy -> {
            var about = Objects.requireNonNull(known.get(easy.undertaking()));
            return new Contribution(
                    about.question(),
                    easy.wording(),
                    Document.path(easy.step()) + "#" + Paragraph.anchor(easy.paragraph()),
                    easy.author(),
                    about.concerned(),
                    about.hosts(),
                    easy.hidden());
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
