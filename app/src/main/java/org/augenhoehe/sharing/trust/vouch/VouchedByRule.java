package org.augenhoehe.sharing.trust.vouch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.admit.Vouched;
import org.springframework.stereotype.Component;

/// Whose word counts: the owner's; for a group's things that of everybody who belongs to it, for an organisation's
/// that of whoever speaks for it; and that of the people of groups and organisations whom the owner names. Who is
/// locked out of the house vouches for nobody. See ADR 0481.
@Component
class VouchedByRule implements Vouched {
    private final VouchStore store;
    private final VouchRuleStore rules;
    private final Organisations organisations;
    private final People people;

    VouchedByRule(VouchStore store, VouchRuleStore rules, Organisations organisations, People people) {
        this.store = store;
        this.rules = rules;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public boolean isVouchedFor(UUID person, Offer offer) {
        var vouchers = people.present(
                store.listFor(person).stream().map(Vouch::voucher).collect(Collectors.toSet()));
        if (vouchers.isEmpty()) {
            return false;
        }
        if (offer.person() != null && vouchers.contains(offer.person())) {
            return true;
        }
        return isAmong(vouchers, trusted(offer));
    }

    private Set<UUID> trusted(Offer offer) {
        var trusted = new HashSet<UUID>();
        if (offer.organisation() != null) {
            trusted.add(offer.organisation());
        }
        if (offer.person() != null || offer.organisation() != null) {
            trusted.addAll(rules.list(offer.person(), offer.organisation()));
        }
        return trusted;
    }

    private boolean isAmong(Set<UUID> vouchers, Set<UUID> trusted) {
        if (trusted.isEmpty()) {
            return false;
        }
        var groups = organisations.listGroupsOf(vouchers);
        if (trusted.stream().anyMatch(groups::containsKey)) {
            return true;
        }
        return trusted.stream()
                .map(organisations::listSpeakers)
                .flatMap(List::stream)
                .anyMatch(vouchers::contains);
    }
}
