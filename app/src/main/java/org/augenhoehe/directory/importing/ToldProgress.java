package org.augenhoehe.directory.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// Hands progress on about once a second and with each new step: more nobody sees.
class ToldProgress implements Progress {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Consumer<Standing> taker;
    private final Clock clock;
    private @Nullable Step last;
    private Instant next = Instant.MIN;

    ToldProgress(Consumer<Standing> taker, Clock clock) {
        this.taker = taker;
        this.clock = clock;
    }

    /// How far it is.
    record Standing(Step step, long done, long total) {}

    @Override
    public void at(Step step, long done, long total) {
        var now = clock.instant();
        if (step != last || !now.isBefore(next)) {
            taker.accept(new Standing(step, done, total));
            last = step;
            next = now.plus(EVERY);
        }
    }
}
