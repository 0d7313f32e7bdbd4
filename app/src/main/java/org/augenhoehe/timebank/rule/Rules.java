package org.augenhoehe.timebank.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.Limits;
import org.springframework.stereotype.Component;

/// The rules as they stand, and as they stood.
@Component
public class Rules implements Limits {
    private final RuleStore store;

    Rules(RuleStore store) {
        this.store = store;
    }

    /// Whether there is a time bank.
    public boolean isOpen() {
        return store.findInForce().isPresent();
    }

    /// @return empty where there is no time bank yet
    public Optional<Rule> findInForce() {
        return store.findInForce();
    }

    /// @throws NotFound where there is no time bank yet
    public Rule getInForce() {
        return store.findInForce().orElseThrow(NotFound::new);
    }

    public Optional<Rule> find(int number) {
        return store.find(number);
    }

    /// All versions, the newest first.
    public List<Rule> list() {
        return store.list();
    }

    /// Whether the rule in force names this person as one who keeps the bank.
    public boolean isKeeper(UUID person) {
        return store.findInForce()
                .filter(rule -> rule.terms().keepers().contains(person))
                .isPresent();
    }

    /// Who keeps the bank, as the rule in force names them; nobody where there is no bank.
    public List<UUID> listKeepers() {
        return store.findInForce().map(rule -> rule.terms().keepers()).orElse(List.of());
    }

    /// Undertakings that decide about the bank, the first one first.
    public List<UUID> listEntrusted() {
        return store.listEntrusted();
    }

    @Override
    public OptionalLong lowest(AccountKind kind) {
        if (kind == AccountKind.ISSUE) {
            return OptionalLong.empty();
        }
        var terms = getInForce().terms();
        return OptionalLong.of(
                switch (kind) {
                    case PERSON -> terms.lowestPerson();
                    case GROUP -> terms.lowestGroup();
                    case ORGANISATION -> terms.lowestOrganisation();
                    case COMMUNITY, ISSUE -> terms.lowestCommunity();
                });
    }
}
