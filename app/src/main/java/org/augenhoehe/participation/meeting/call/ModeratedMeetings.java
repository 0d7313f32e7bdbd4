package org.augenhoehe.participation.meeting.call;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What hosts say about where a meeting is, and why it is cancelled.
@Component
class ModeratedMeetings implements Moderated {
    private final MeetingStore store;
    private final MeetingFindability findability;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedMeetings(MeetingStore store, MeetingFindability findability, SaidInPlace places, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "treffen";
    }

    @Override
    public String textKey() {
        return "meeting.kind.meeting";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listSaid(things).stream()
                .map(one -> new Said(
                        one.step(), one.undertaking(), one.words(), Meeting.path(one.step()), null, one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        findability.put(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        findability.put(thing);
    }
}
