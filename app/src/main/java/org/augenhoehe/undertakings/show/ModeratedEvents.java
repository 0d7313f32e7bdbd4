package org.augenhoehe.undertakings.show;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Concerned;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.springframework.stereotype.Component;

/// What the history says can be reported: the reason why somebody stopped, the question of a step that was dropped.
/// That it happened stays.
@Component
class ModeratedEvents implements Moderated {
    private final History history;
    private final UndertakingStore undertakings;
    private final ParticipantStore participants;
    private final Concerned concerned;
    private final Clock clock;

    ModeratedEvents(
            History history,
            UndertakingStore undertakings,
            ParticipantStore participants,
            Concerned concerned,
            Clock clock) {
        this.history = history;
        this.undertakings = undertakings;
        this.participants = participants;
        this.concerned = concerned;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return HistoryLine.KIND;
    }

    @Override
    public String textKey() {
        return "undertakings.history.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = history.listWords(things);
        var within = undertakings.listAll(
                found.stream().map(History.Words::undertaking).distinct().toList());
        var byId = within.stream().collect(Collectors.toMap(Undertaking::id, one -> one));
        var organisations = concerned.ofAll(within);
        var hosts = participants.listHosts(byId.keySet());
        return found.stream().collect(Collectors.toMap(History.Words::id, said -> {
            var undertaking = Objects.requireNonNull(byId.get(said.undertaking()));
            return new Contribution(
                    undertaking.question(),
                    said.words(),
                    undertaking.home() + "/verlauf",
                    said.person(),
                    organisations.getOrDefault(undertaking.id(), Set.of()),
                    hosts.getOrDefault(undertaking.id(), Set.of()),
                    said.hidden());
        }));
    }

    @Override
    public void hide(UUID thing) {
        history.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        history.hide(thing, null);
    }
}
