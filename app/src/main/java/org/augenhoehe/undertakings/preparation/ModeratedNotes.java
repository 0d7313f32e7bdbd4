package org.augenhoehe.undertakings.preparation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Concerned;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.springframework.stereotype.Component;

/// What left the room can be reported. What stays in it is nobody's business, moderation's neither.
@Component
class ModeratedNotes implements Moderated {
    static final String KIND = "aus-der-vorbereitung";

    private final PreparationStore store;
    private final UndertakingStore undertakings;
    private final ParticipantStore participants;
    private final Concerned concerned;
    private final Thread thread;
    private final Clock clock;

    ModeratedNotes(
            PreparationStore store,
            UndertakingStore undertakings,
            ParticipantStore participants,
            Concerned concerned,
            Thread thread,
            Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.participants = participants;
        this.concerned = concerned;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "undertakings.preparation.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listReleased(things);
        var within = undertakings.listAll(
                found.stream().map(Note::undertaking).distinct().toList());
        var byId = within.stream().collect(Collectors.toMap(Undertaking::id, one -> one));
        var organisations = concerned.ofAll(within);
        var hosts = participants.listHosts(byId.keySet());
        return found.stream().collect(Collectors.toMap(Note::id, note -> {
            var undertaking = Objects.requireNonNull(byId.get(note.undertaking()));
            return new Contribution(
                    undertaking.question(),
                    note.wording(),
                    undertaking.home() + PreparationBook.RELEASED,
                    note.author(),
                    organisations.getOrDefault(undertaking.id(), Set.of()),
                    hosts.getOrDefault(undertaking.id(), Set.of()),
                    note.hiddenAt() != null);
        }));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        thread.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        thread.showAgain(thing);
    }
}
