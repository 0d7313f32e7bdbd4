package org.augenhoehe.commitments;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// By whose mouth an organisation or a group promises: whoever speaks for it and takes part.
@Component
class Mouths {
    private final Organisations organisations;
    private final Undertakings undertakings;

    Mouths(Organisations organisations, Undertakings undertakings) {
        this.organisations = organisations;
        this.undertakings = undertakings;
    }

    Set<UUID> list(UUID organisation, UUID undertaking) {
        var mouths = new LinkedHashSet<>(organisations.listSpeakers(organisation));
        mouths.retainAll(undertakings.listParticipants(undertaking));
        return mouths;
    }

    boolean is(UUID person, UUID organisation, UUID undertaking) {
        return organisations.speaksFor(person, organisation) && undertakings.takesPart(person, undertaking);
    }
}
