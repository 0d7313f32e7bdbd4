package org.augenhoehe.atlas.answer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The words beside an answer may be reported; that it was answered stays.
@Component
class ModeratedNeedAnswers implements Moderated {
    static final String KIND = "antwort-auf-bedarf";

    private final NeedAnswerStore store;
    private final MapEntryStore entries;
    private final Clock clock;

    ModeratedNeedAnswers(NeedAnswerStore store, MapEntryStore entries, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "atlas.answer.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.listAll(things).stream()
                .filter(one -> !one.words().isEmpty())
                .collect(Collectors.toMap(
                        NeedAnswer::id,
                        one -> new Contribution(
                                Objects.requireNonNullElse(one.title(), "…"),
                                one.words(),
                                Entry.path(one.need()),
                                one.author(),
                                Set.of(),
                                Set.of(),
                                one.hidden())));
    }

    /// Only where the need is read, too.
    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.listAll(List.of(thing)).stream()
                .flatMap(one -> entries.find(one.need()).stream())
                .anyMatch(need -> need.isShownTo(person));
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
