package org.augenhoehe.commitments;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedContradictions implements Moderated {
    static final String KIND = "widerspruch-zu-zusage";

    private final ReportStore store;
    private final Clock clock;

    ModeratedContradictions(ReportStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "commitments.contradiction.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.listAgainst(things).stream()
                .collect(Collectors.toMap(
                        Contradiction::id,
                        one -> new Contribution(
                                "",
                                one.words(),
                                Commitment.path(store.commitmentOf(one.report())),
                                one.author(),
                                null)));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, true, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, false, clock.instant());
    }
}
