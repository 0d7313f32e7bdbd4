package org.augenhoehe.participation.meeting.agenda;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.call.MeetingFindability;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What somebody put on the agenda.
@Component
class ModeratedPoints implements Moderated {
    private final PointStore store;
    private final MeetingFindability findability;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedPoints(PointStore store, MeetingFindability findability, SaidInPlace places, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "tagesordnung";
    }

    @Override
    public String textKey() {
        return "meeting.kind.point";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(store.listBrought(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.step(),
                        one.title(),
                        Meeting.path(one.step()) + "#tagesordnung",
                        one.author(),
                        one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        store.find(thing).ifPresent(point -> findability.put(point.step()));
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        store.find(thing).ifPresent(point -> findability.put(point.step()));
    }
}
