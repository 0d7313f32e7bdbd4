package org.augenhoehe.participation.meeting.call;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.Addressed;
import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the step of a meeting, and who belongs to it: the hosts, those the step is for, and where it is for everybody,
/// whoever said that they come or was there.
@Component
public class MeetingDoor {
    private final StepDoor steps;
    private final MeetingStore meetings;
    private final ComingStore coming;
    private final Addressed addressed;
    private final Undertakings undertakings;

    MeetingDoor(
            StepDoor steps, MeetingStore meetings, ComingStore coming, Addressed addressed, Undertakings undertakings) {
        this.steps = steps;
        this.meetings = meetings;
        this.coming = coming;
        this.addressed = addressed;
        this.undertakings = undertakings;
    }

    /// @throws NotFound where there is no such step, or where it works otherwise
    public Step get(UUID step) {
        return steps.get(step, Meeting.METHOD);
    }

    /// @throws Forbidden for everybody who does not host it
    public Step getForHost(UUID host, UUID step) {
        return steps.getForHost(host, step, Meeting.METHOD);
    }

    /// @throws Forbidden for everybody who does not belong to it
    public Step getForInsider(UUID person, UUID id) {
        var step = get(id);
        if (!isInside(step, person)) {
            throw new Forbidden();
        }
        return step;
    }

    /// @throws NotFound where its hosts have not invited to it
    public Meeting getInvited(UUID step) {
        return meetings.find(step).filter(Meeting::isInvited).orElseThrow(NotFound::new);
    }

    public boolean isInside(Step step, @Nullable UUID person) {
        return person != null && insiders(step).contains(person);
    }

    /// Everybody who belongs to it.
    public Set<UUID> insiders(Step step) {
        var inside = new LinkedHashSet<>(addressed.of(step));
        inside.addAll(undertakings.listHosts(step.undertaking()));
        if (step.audience() == Audience.EVERYBODY) {
            inside.addAll(coming.listComing(step.id()));
            inside.addAll(coming.listPresent(step.id()));
        }
        return inside;
    }

    public List<UUID> othersInside(Step step, UUID but) {
        return insiders(step).stream().filter(one -> !one.equals(but)).toList();
    }

    /// Whether the step still takes something after its last day: minutes are written when everybody has gone home.
    /// Who may do so then is for the caller to ask: the entrance says only that the last day is over.
    public boolean mayGoOn(Step step, Entrance entrance) {
        return entrance == Entrance.OPEN
                || entrance == Entrance.OVER && !step.isClosed() && undertakings.isRunning(step.undertaking());
    }
}
