package org.augenhoehe.sharing.mediation.about;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.mediation.Disputed;
import org.augenhoehe.timebank.ExchangeSides;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who gave and who received hours of the time bank.
@Component
class DisputedExchange implements Disputed {
    private final ObjectProvider<ExchangeSides> exchanges;
    private final Organisations organisations;

    DisputedExchange(ObjectProvider<ExchangeSides> exchanges, Organisations organisations) {
        this.exchanges = exchanges;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "exchange";
    }

    @Override
    public Optional<Sides> find(UUID thing, UUID person) {
        return exchange(thing).flatMap(one -> {
            var speaks = organisations.listSpokenForBy(person);
            if (isSide(person, speaks, one.giver(), one.givingOrganisation())) {
                return Optional.of(
                        new Sides(one.giver(), one.givingOrganisation(), one.receiver(), one.receivingOrganisation()));
            }
            return isSide(person, speaks, one.receiver(), one.receivingOrganisation())
                    ? Optional.of(new Sides(
                            one.receiver(), one.receivingOrganisation(), one.giver(), one.givingOrganisation()))
                    : Optional.empty();
        });
    }

    private static boolean isSide(UUID person, Set<UUID> speaks, @Nullable UUID somebody, @Nullable UUID organisation) {
        return person.equals(somebody) || organisation != null && speaks.contains(organisation);
    }

    @Override
    public Named name(UUID thing) {
        return exchange(thing)
                .map(one -> new Named(one.words(), one.path()))
                .orElseGet(() -> new Named("…", "/zeitbank"));
    }

    private Optional<ExchangeSides.Sides> exchange(UUID thing) {
        return exchanges.stream().flatMap(one -> one.find(thing).stream()).findFirst();
    }
}
