package org.augenhoehe.participation.opinion.statement;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What is hidden is shown to nobody any more, and what was said to it counts in no picture that is drawn later.
@Component
class ModeratedStatements implements Moderated {
    static final String KIND = "aussage";

    private final StatementStore store;
    private final Undertakings undertakings;
    private final Thread thread;
    private final Clock clock;

    ModeratedStatements(StatementStore store, Undertakings undertakings, Thread thread, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "opinion.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.list(things);
        var known = undertakings.listKnown(
                found.stream().map(Statement::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Statement::id, statement -> {
            var about = Objects.requireNonNull(known.get(statement.undertaking()));
            return new Contribution(
                    about.question(),
                    statement.wording(),
                    statement.path(),
                    statement.author(),
                    about.concerned(),
                    about.hosts(),
                    statement.hidden());
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
