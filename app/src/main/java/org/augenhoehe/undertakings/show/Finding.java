package org.augenhoehe.undertakings.show;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.accord.Accord;
import org.augenhoehe.undertakings.accord.AccordStore;
import org.augenhoehe.undertakings.accord.Voice;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.participants.Concerned;
import org.augenhoehe.undertakings.participants.ConfirmedStandings;
import org.augenhoehe.undertakings.participants.Counted;
import org.augenhoehe.undertakings.participants.Leads;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.plan.PlanShown;
import org.augenhoehe.undertakings.plan.Plans;
import org.augenhoehe.undertakings.plan.StepStore;
import org.augenhoehe.undertakings.preparation.Doorkeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out how an undertaking stands, everything about its people from one reading of them.
@Component
class Finding {
    private final ParticipantStore participants;
    private final ConfirmedStandings standings;
    private final Leads leads;
    private final StepStore steps;
    private final Plans plans;
    private final AccordStore accords;
    private final Doorkeeper door;

    Finding(
            ParticipantStore participants,
            ConfirmedStandings standings,
            Leads leads,
            StepStore steps,
            Plans plans,
            AccordStore accords,
            Doorkeeper door) {
        this.participants = participants;
        this.standings = standings;
        this.leads = leads;
        this.steps = steps;
        this.plans = plans;
        this.accords = accords;
        this.door = door;
    }

    Found of(Undertaking undertaking, List<ServiceNames.Named> services, @Nullable UUID visitor, Instant now) {
        var id = undertaking.id();
        var people = participants.list(id);
        var confirmed = standings.of(people, Concerned.of(undertaking, services));
        var own = people.stream()
                .filter(one -> one.person().equals(visitor))
                .findFirst()
                .orElse(null);
        var unclosed = plans.lines(steps.list(id), now).stream()
                .filter(line -> line.state() != PlanShown.State.CLOSED || line.owesLastWord())
                .toList();
        var open = accords.listOpen(id);
        var facts = new Facts(
                undertaking,
                now,
                own,
                own == null ? null : confirmed.get(own.person()),
                leads.of(undertaking, people, confirmed),
                unclosed,
                open,
                own == null ? List.of() : unsaid(own, open),
                (int) people.stream().filter(Participant::asked).count(),
                own != null && own.takesPart() && mayPrepare(own, confirmed));
        var total = (int) people.stream().filter(Participant::takesPart).count();
        return new Found(facts, Counted.of(confirmed.values(), total));
    }

    private List<Accord> unsaid(Participant own, List<Accord> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        var said = accords.listOpenVoices(own.undertaking(), own.person()).stream()
                .map(Voice::accord)
                .toList();
        return open.stream()
                .filter(accord -> !said.contains(accord.id()) && !accord.excludes(own.person()))
                .toList();
    }

    private boolean mayPrepare(Participant own, Map<UUID, StandingKind> confirmed) {
        var standing = confirmed.get(own.person());
        return (standing != null && Audience.USERS_AND_RELATIVES.includes(standing))
                || door.isGuest(own.undertaking(), own.person());
    }

    /// @param counted who takes part, as far as it may be told
    record Found(Facts facts, Counted counted) {}
}
