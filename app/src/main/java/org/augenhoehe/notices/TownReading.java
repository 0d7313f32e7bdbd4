package org.augenhoehe.notices;

import java.time.Clock;
import java.time.Duration;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

/// The people of Ahrenfurt look at their news now and then: after a year not everything is still new to them.
@Component
class TownReading implements DemoContent {
    private static final Duration LOOKS = Duration.ofDays(7);

    private final NoticeStore store;
    private final Clock clock;

    TownReading(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 96;
    }

    @Override
    public void fill(DemoTown town) {
        store.markReadBefore(clock.instant().minus(LOOKS));
    }
}
