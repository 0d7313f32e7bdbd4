package org.augenhoehe.sharing.fair.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody says about their need. The owner reads it, without a name, and may report it.
@Component
class ModeratedApplications implements Moderated {
    private final ApplicationStore store;
    private final FairStore fairs;
    private final OfferStore offers;
    private final Admission admission;
    private final Clock clock;

    ModeratedApplications(
            ApplicationStore store, FairStore fairs, OfferStore offers, Admission admission, Clock clock) {
        this.store = store;
        this.fairs = fairs;
        this.offers = offers;
        this.admission = admission;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "bewerbung";
    }

    @Override
    public String textKey() {
        return "sharing.fair.application.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.list(things);
        var about = fairs.list(found.stream().map(Application::fair).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Fair::id, Function.identity()));
        return found.stream().collect(Collectors.toMap(Application::id, one -> {
            var fair = Objects.requireNonNull(about.get(one.fair()));
            return new Contribution(
                    fair.words(),
                    one.words().isEmpty() ? "…" : one.words(),
                    fair.path() + "/bewerbungen",
                    one.person(),
                    Set.of(),
                    Set.of(),
                    one.hidden());
        }));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing)
                .flatMap(one -> fairs.find(one.fair()))
                .flatMap(fair -> offers.find(fair.offer()))
                .filter(offer -> admission.tends(person, offer))
                .isPresent();
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
