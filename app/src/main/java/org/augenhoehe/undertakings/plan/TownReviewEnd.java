package org.augenhoehe.undertakings.plan;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.demo.TownUndertaking;
import org.springframework.stereotype.Component;

/// When everybody has answered, the review of the evening is closed.
@Component
class TownReviewEnd implements DemoContent {
    private final StepBook book;

    TownReviewEnd(StepBook book) {
        this.book = book;
    }

    @Override
    public int order() {
        return 59;
    }

    @Override
    public void fill(DemoTown town) {
        var closed =
                book.close(town.get("Sonnenblume7"), town.get(TownUndertaking.NAME), town.get(TownReviewStep.NAME));
        if (!(closed instanceof Closed.Done)) {
            throw new IllegalStateException("nobody can look back in the town: " + closed);
        }
    }
}
