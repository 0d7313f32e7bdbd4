package org.augenhoehe.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What other rooms may ask about people.
@Component
public class People {
    /// In which the days of a consent are counted, as everywhere in the place.
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final PersonStore store;
    private final Clock clock;

    People(PersonStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Somebody new comes in.
    ///
    /// @param name what others call this person here, often a pseudonym; 1 to 80 characters
    /// @param language tag of the language chosen, null where none was
    /// @return the new person's id
    @Transactional
    public UUID welcome(String name, @Nullable String language) {
        var id = Ids.next();
        store.add(id, name, language, clock.instant());
        return id;
    }

    /// The names of several people at once; who has been erased is missing.
    public Map<UUID, String> names(Collection<UUID> people) {
        return store.names(people);
    }

    /// Who of several is here and not locked out.
    public Set<UUID> present(Collection<UUID> people) {
        return store.present(people);
    }

    /// Until the caller's transaction ends nobody erases this person, locks them out, or does anything else that holds
    /// them still; no row tells of it. Whoever also holds something else takes this first.
    ///
    /// @return whether this person is here and not locked out
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdStill(UUID person) {
        return store.holdStill(person);
    }
}
