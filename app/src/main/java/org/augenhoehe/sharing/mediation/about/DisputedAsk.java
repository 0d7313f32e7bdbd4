package org.augenhoehe.sharing.mediation.about;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.mediation.Disputed;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who asked for something or wanted to help, and whose offer or request it was.
@Component
class DisputedAsk implements Disputed {
    private final AskStore asks;
    private final OfferStore offers;
    private final RequestStore requests;
    private final Organisations organisations;

    DisputedAsk(AskStore asks, OfferStore offers, RequestStore requests, Organisations organisations) {
        this.asks = asks;
        this.offers = offers;
        this.requests = requests;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "ask";
    }

    @Override
    public Optional<Sides> find(UUID thing, UUID person) {
        return asks.find(thing)
                .flatMap(ask -> ask.isHelp()
                        ? requests.find(ask.about())
                                .flatMap(one -> sides(person, ask, one.person(), one.organisation()))
                        : offers.find(ask.about())
                                .flatMap(one -> sides(person, ask, one.person(), one.organisation())));
    }

    private Optional<Sides> sides(UUID person, Ask ask, @Nullable UUID owner, @Nullable UUID organisation) {
        if (ask.person() == null || owner == null && organisation == null) {
            return Optional.empty();
        }
        if (ask.isBy(person)) {
            return Optional.of(new Sides(ask.person(), null, owner, organisation));
        }
        Set<UUID> speaks = organisation == null ? Set.of() : organisations.listSpokenForBy(person);
        return person.equals(owner) || organisation != null && speaks.contains(organisation)
                ? Optional.of(new Sides(owner, organisation, ask.person(), null))
                : Optional.empty();
    }

    @Override
    public Named name(UUID thing) {
        var name = asks.find(thing)
                .flatMap(ask -> ask.isHelp()
                        ? requests.find(ask.about()).map(Request::name)
                        : offers.find(ask.about()).map(Offer::name));
        return new Named(name.orElse("…"), Ask.path(thing));
    }
}
