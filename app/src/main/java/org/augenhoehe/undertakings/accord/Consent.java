package org.augenhoehe.undertakings.accord;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// Where a proposal stands: the rule of consent, without a database.
///
/// @param people all who take part now; what others said before they left does not count
/// @param hosts those of them who host
public record Consent(Accord accord, List<Voice> voices, Collection<UUID> people, Collection<UUID> hosts) {
    /// So few that "everybody agrees" is the word of one or two: they wait like all the others.
    private static final int FEW = 3;

    public List<Voice> objections() {
        return counted().stream().filter(Voice::objects).toList();
    }

    public int agreeing() {
        return (int) counted().stream().filter(Voice::agrees).count();
    }

    /// Everybody who may say something has said yes: there is nothing left to wait for.
    public boolean isUnanimous() {
        var silent = new HashSet<>(people);
        counted().stream().filter(Voice::agrees).map(Voice::person).forEach(silent::remove);
        silent.removeIf(accord::excludes);
        return silent.isEmpty();
    }

    public Stand judge(Instant now) {
        if (!accord.isOpen()) {
            return Stand.ENDED;
        }
        if (people.stream().allMatch(accord::excludes)) {
            return Stand.NOBODY_LEFT;
        }
        if (!objections().isEmpty()) {
            return accord.isPast(now) ? Stand.HELD_UP : Stand.OPEN;
        }
        if (!accord.isPast(now) && !mayEndEarly()) {
            return Stand.OPEN;
        }
        if (leavesNobodyHosting()) {
            return accord.isPast(now) ? Stand.NO_SUCCESSOR : Stand.OPEN;
        }
        if (accord.accepted()) {
            return Stand.AGREED;
        }
        return accord.isPast(now) ? Stand.NOT_ACCEPTED : Stand.OPEN;
    }

    /// Nobody is sent away before those who may object have had their time. A host becomes one with a yes of everybody;
    /// everything else waits where only one or two could say it.
    private boolean mayEndEarly() {
        return switch (accord.about()) {
            case NO_LONGER_HOST -> false;
            case HOST -> isUnanimous();
            case GOAL, SERVICE_ADDED, SERVICE_REMOVED -> people.size() >= FEW && isUnanimous();
        };
    }

    private boolean leavesNobodyHosting() {
        return accord.about() == Accord.About.NO_LONGER_HOST && hosts.stream().allMatch(accord::excludes);
    }

    private List<Voice> counted() {
        return voices.stream()
                .filter(voice -> people.contains(voice.person()) && !accord.excludes(voice.person()))
                .toList();
    }

    public enum Stand {
        OPEN,
        /// The period is over, but objections are open: it waits for a new wording.
        HELD_UP,
        AGREED,
        /// Nobody objects, but nobody else hosts: it waits until somebody does.
        NO_SUCCESSOR,
        /// Nobody is left who could agree.
        NOBODY_LEFT,
        /// The period is over, and whom it is about has not said that they would.
        NOT_ACCEPTED,
        ENDED
    }
}
