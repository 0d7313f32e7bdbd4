package org.augenhoehe.sharing.trust.vouch;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody says of another when vouching: whom it is about can report it, and so can whoever vouched.
@Component
class ModeratedVouches implements Moderated {
    private final VouchStore store;
    private final People people;
    private final Clock clock;

    ModeratedVouches(VouchStore store, People people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "buergschaft";
    }

    @Override
    public String textKey() {
        return "sharing.trust.moderated.vouch";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var vouches = store.listAll(things);
        var names = people.names(vouches.stream().map(Vouch::vouched).collect(Collectors.toSet()));
        return vouches.stream()
                .collect(Collectors.toMap(
                        Vouch::id,
                        one -> new Contribution(
                                names.getOrDefault(one.vouched(), "…"),
                                one.words(),
                                VouchBook.PATH,
                                one.voucher(),
                                Set.of(),
                                Set.of(one.vouched()),
                                one.hidden())));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.listAll(Set.of(thing)).stream()
                .anyMatch(one -> one.vouched().equals(person) || one.voucher().equals(person));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
