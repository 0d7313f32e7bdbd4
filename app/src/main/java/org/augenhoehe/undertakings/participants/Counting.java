package org.augenhoehe.undertakings.participants;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.participants.Participant.Admission;
import org.springframework.stereotype.Component;

/// Counts who takes part. Where very many do, the count may be a minute old: nobody sees one of a thousand come.
@Component
public class Counting {
    private static final int MANY = 500;
    private static final int KEPT = 1000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ParticipantStore participants;
    private final ConfirmedStandings standings;
    private final Clock clock;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    Counting(ParticipantStore participants, ConfirmedStandings standings, Clock clock) {
        this.participants = participants;
        this.standings = standings;
        this.clock = clock;
    }

    public Counted of(Undertaking undertaking) {
        var total = participants.count(undertaking.id(), Admission.IN);
        if (total < MANY) {
            return count(undertaking, total);
        }
        var now = clock.instant();
        var known = kept.get(undertaking.id());
        if (known == null || now.isAfter(known.until())) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            known = new Kept(count(undertaking, total), now.plus(FRESH));
            kept.put(undertaking.id(), known);
        }
        return known.counted();
    }

    private Counted count(Undertaking undertaking, int total) {
        return Counted.of(standings.of(undertaking).values(), total);
    }

    private record Kept(Counted counted, Instant until) {}
}
