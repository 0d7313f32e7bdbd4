package org.augenhoehe.participation.walk.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.feeds.DaySource;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.participation.walk.route.WalkStore;
import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Walks as the time from the meeting place to the last station.
@Component
class WalkDays implements DaySource {
    private final WalkStore store;
    private final Undertakings undertakings;

    WalkDays(WalkStore store, Undertakings undertakings) {
        this.store = store;
        this.undertakings = undertakings;
    }

    @Override
    public List<Event> list(Page page, @Nullable UUID undertaking, int most) {
        var walks = store.listLatest(undertaking, most);
        var steps = undertakings.listSteps(walks.stream().map(Walk::step).toList());
        return walks.stream()
                .filter(walk -> steps.containsKey(walk.step()))
                .map(walk -> event(page, walk, steps.get(walk.step())))
                .toList();
    }

    /// The step has its own time in the calendar, under its own id.
    private static Event event(Page page, Walk walk, @Nullable Step step) {
        return new Event(
                new UUID(walk.step().getMostSignificantBits() ^ 1, walk.step().getLeastSignificantBits()),
                new Event.When.Between(walk.startsAt(), walk.endsAt()),
                page.t("walk.calendar", step == null ? "" : step.question()),
                walk.hidden() ? "" : walk.told(),
                walk.hidden() ? "" : walk.meeting(),
                page.publicUrl() + Walk.path(walk.step()),
                false);
    }
}
