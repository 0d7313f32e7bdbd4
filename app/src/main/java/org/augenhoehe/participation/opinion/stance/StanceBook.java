package org.augenhoehe.participation.opinion.stance;

import java.util.UUID;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answering, and answering anew.
@Service
public class StanceBook {
    private final StanceStore store;
    private final StatementStore statements;
    private final Undertakings undertakings;

    StanceBook(StanceStore store, StatementStore statements, Undertakings undertakings) {
        this.store = store;
        this.statements = statements;
        this.undertakings = undertakings;
    }

    @Transactional
    public Said say(UUID person, UUID stepId, UUID statementId, Stance stance) {
        var statement = statements
                .find(statementId)
                .filter(one -> one.step().equals(stepId))
                .orElseThrow(NotFound::new);
        var entrance = undertakings.hold(undertakings.findStep(stepId).orElseThrow(NotFound::new), person);
        if (entrance != Entrance.OPEN) {
            return new Said.NotNow(entrance);
        }
        if (statement.hidden()) {
            return new Said.Gone();
        }
        store.put(stepId, statementId, person, stance);
        return new Said.Done();
    }
}
