package org.augenhoehe.platform.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of a house with the demonstration town. It goes as every clock does, but while a story of the town is
/// told it shows the day of the story: so what happened months ago goes through the same rules as what happens today.
public final class TownClock extends Clock {
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final ZoneId zone;

    public TownClock() {
        this(ZoneOffset.UTC);
    }

    private TownClock(ZoneId zone) {
        this.zone = zone;
    }

    static void at(Instant then, Runnable act) {
        ScopedValue.where(THEN, then).run(act);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TownClock(other);
    }
}
