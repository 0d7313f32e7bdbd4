package org.augenhoehe.commitments.way;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.notices.SlipPart;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.thread.Telling;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;

/// Names what came of somebody's voice, for those who read it on paper only.
@Component
class EchoesOnSlip implements SlipPart {
    private static final int MOST = 10;

    private final EchoStore store;
    private final Thread thread;
    private final Telling telling;

    EchoesOnSlip(EchoStore store, Thread thread, Telling telling) {
        this.store = store;
        this.thread = thread;
        this.telling = telling;
    }

    @Override
    public String textKey() {
        return "commitments.echo";
    }

    @Override
    public List<String> lines(Page page, UUID person) {
        var echoes = store.list(person, MOST, 0);
        var knots = thread.find(echoes.stream().map(Echo::thing).toList());
        return echoes.stream()
                .map(Echo::thing)
                .map(knots::get)
                .filter(Objects::nonNull)
                .filter(knot -> knot.isShown())
                .map(knot -> telling.kind(page, knot) + ": " + telling.title(page, knot))
                .distinct()
                .toList();
    }
}
