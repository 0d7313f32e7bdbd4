package org.augenhoehe.undertakings.accord;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// Where a proposal stands: the rule of consent, without a database.
///
/// @param people all who take part now; what others said before they left does not count
public record Consent(Accord accord, List<Voice> voices, Collection<UUID> people) {

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
        if (!objections().isEmpty()) {
            return accord.isPast(now) ? Stand.HELD_UP : Stand.OPEN;
        }
        if (!accord.isPast(now) && !isUnanimous()) {
            return Stand.OPEN;
        }
        if (accord.accepted()) {
            return Stand.AGREED;
        }
        return accord.isPast(now) ? Stand.NOT_ACCEPTED : Stand.OPEN;
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
        /// The period is over, and whom it is about has not said that they would.
        NOT_ACCEPTED,
        ENDED
    }
}
