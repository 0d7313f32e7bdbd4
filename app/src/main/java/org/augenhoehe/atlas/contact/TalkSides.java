package org.augenhoehe.atlas.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.people.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is on the other side of a talk: the organisation whose entry it was when it began, else whoever marked it.
/// Whoever gets an entry later does not read what was written to others before.
@Component
class TalkSides {
    private final Organisations organisations;

    TalkSides(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Who would read a talk that begins now.
    Collection<UUID> readers(Entry entry) {
        if (entry.organisation() != null) {
            return organisations.listSpeakers(entry.organisation());
        }
        return entry.author() == null ? List.of() : List.of(entry.author());
    }

    boolean answers(@Nullable UUID person, Entry entry, Talk talk) {
        var organisation = talk.organisation();
        return organisation == null
                ? entry.isBy(person)
                : person != null && organisations.speaksFor(person, organisation);
    }

    /// What the organisations that answer in these are called: whoever writes knows who reads.
    Map<UUID, String> names(Collection<Talk> talks) {
        return organisations.names(
                talks.stream().map(Talk::organisation).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    Set<UUID> spokenFor(UUID person) {
        return organisations.listSpokenForBy(person);
    }
}
