package org.augenhoehe.timebank.exchange.book;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.tasks.GivenOnce;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.timebank.Occasion;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Unpaid hours that somebody gave to a task of an undertaking. The organisation for which it was started gives hours
/// for them, if it keeps an account; else the community does, and who answers for the undertaking speaks for it.
@Component
public class TaskHours implements Occasion {
    public static final String KIND = "task-hours";

    private final GivenOnce given;
    private final Undertakings undertakings;
    private final Organisations organisations;
    private final LedgerAccountStore accounts;

    TaskHours(GivenOnce given, Undertakings undertakings, Organisations organisations, LedgerAccountStore accounts) {
        this.given = given;
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// The person who gave them, or whoever speaks for the other side, may ask. Neither person nor organisation stands
    /// for the community.
    @Override
    public Optional<Asked> find(UUID id, UUID person) {
        var entry = given.find(id).filter(one -> !one.paid() && one.person() != null);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        var one = entry.get();
        var organisation = organisation(one.undertaking());
        if (person.equals(one.person())) {
            return Optional.of(new Asked(one.wording(), one.path(), null, organisation, true, one.minutes()));
        }
        var speaks = organisation == null
                ? undertakings.hosts(person, one.undertaking())
                : organisations.speaksFor(person, organisation);
        return speaks
                ? Optional.of(new Asked(one.wording(), one.path(), one.person(), null, false, one.minutes()))
                : Optional.empty();
    }

    /// Whether so many minutes were given, and without pay. Until the transaction ends they stay so.
    boolean covers(UUID id, int minutes) {
        return given.hold(id)
                .filter(one -> !one.paid() && one.minutes() >= minutes)
                .isPresent();
    }

    /// The account from which hours for a task of an undertaking come.
    Account payer(UUID undertaking) {
        var organisation = organisation(undertaking);
        return organisation == null
                ? accounts.getCommunity()
                : accounts.findOfOrganisation(organisation).orElseThrow();
    }

    /// @return the undertaking to which they were given
    Optional<UUID> findUndertaking(UUID id) {
        return given.find(id).map(GivenOnce.Entry::undertaking);
    }

    /// @return null where it was started for none, or for one that keeps no account
    private @Nullable UUID organisation(UUID undertaking) {
        var known = undertakings.listKnown(List.of(undertaking)).get(undertaking);
        var organisation = known == null ? null : known.organisation();
        return organisation != null
                        && accounts.findOfOrganisation(organisation)
                                .filter(Account::isOpen)
                                .isPresent()
                ? organisation
                : null;
    }
}
