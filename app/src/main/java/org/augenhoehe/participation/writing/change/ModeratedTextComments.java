package org.augenhoehe.participation.writing.change;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component
class ModeratedTextComments implements Moderated {
    static final String KIND = "textkommentar";

    private final TextCommentStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedTextComments(TextCommentStore store, Undertakings undertakings, Clock clock) {
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
        return "writing.kind.comment";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listPlaced(things);
        var known = undertakings.listKnown(
                found.stream().map(TextCommentStore.Placed::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(TextCommentStore.Placed::id, comment -> {
            var about = Objects.requireNonNull(known.get(comment.undertaking()));
            return new Contribution(
                    about.question(),
                    comment.wording(),
                    Change.path(comment.step(), comment.change()) + "#k-" + comment.id(),
                    comment.author(),
                    about.concerned(),
                    about.hosts(),
                    comment.hidden());
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
