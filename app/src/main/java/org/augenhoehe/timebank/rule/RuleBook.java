package org.augenhoehe.timebank.rule;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.rule.Ruled.Why;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opening the bank, and giving it another rule. The first rule is set by the operator; every other one is what an
/// undertaking decided that was entrusted with the bank, brought in by somebody who answers for it.
@Service
public class RuleBook {
    private final RuleStore store;
    private final RuleDecisions decisions;
    private final Undertakings undertakings;
    private final LedgerAccountStore accounts;
    private final People people;
    private final Accounts roles;
    private final AuditLog audit;
    private final RuleNews news;
    private final Clock clock;

    RuleBook(
            RuleStore store,
            RuleDecisions decisions,
            Undertakings undertakings,
            LedgerAccountStore accounts,
            People people,
            Accounts roles,
            AuditLog audit,
            RuleNews news,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.undertakings = undertakings;
        this.accounts = accounts;
        this.people = people;
        this.roles = roles;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// An operator opens the bank, with rules that stand until the members decide.
    ///
    /// @throws Forbidden for anybody else
    @Transactional
    public Ruled open(UUID operator, Terms terms) {
        if (!isOperator(operator)) {
            throw new Forbidden();
        }
        store.takeTurns();
        if (store.findInForce().isPresent()) {
            return new Ruled.Refused(Why.ALREADY);
        }
        var why = why(terms);
        if (why != null) {
            return new Ruled.Refused(why);
        }
        var now = clock.instant();
        accounts.add(new Account(Ids.next(), AccountKind.COMMUNITY, null, null, Mode.COUNTS, 0, 0, now, null));
        accounts.add(new Account(Ids.next(), AccountKind.ISSUE, null, null, Mode.COUNTS, 0, 0, now, null));
        var rule = new Rule(Ids.next(), 1, now, terms, null, operator);
        store.add(rule);
        audit.add(operator, "hour_bank.opened", rule.id(), "");
        news.keepersNamed(rule, List.of(), operator);
        return new Ruled.Done();
    }

    /// Which undertakings decide about the bank is said by who keeps it, or by an operator.
    ///
    /// @throws Forbidden for anybody else
    @Transactional
    public Ruled entrust(UUID person, UUID undertaking) {
        if (!mayEntrust(person)) {
            throw new Forbidden();
        }
        if (store.findInForce().isEmpty()) {
            return new Ruled.Refused(Why.NOT_OPEN);
        }
        if (undertakings.findQuestion(undertaking).isEmpty()) {
            return new Ruled.Refused(Why.UNKNOWN_UNDERTAKING);
        }
        if (!store.entrust(undertaking, person, clock.instant())) {
            return new Ruled.Refused(Why.ALREADY);
        }
        audit.add(person, "hour_bank.entrusted", undertaking, "");
        return new Ruled.Done();
    }

    /// Takes that back. Rules that came from it stay.
    ///
    /// @throws Forbidden for who may not entrust
    @Transactional
    public Ruled takeBack(UUID person, UUID undertaking) {
        if (!mayEntrust(person)) {
            throw new Forbidden();
        }
        if (!store.takeBack(undertaking)) {
            return new Ruled.Refused(Why.NOT_ENTRUSTED);
        }
        audit.add(person, "hour_bank.entrusted_no_more", undertaking, "");
        return new Ruled.Done();
    }

    /// Who keeps the bank, and operators.
    public boolean mayEntrust(UUID person) {
        return store.findInForce()
                        .filter(rule -> rule.terms().keepers().contains(person))
                        .isPresent()
                || isOperator(person);
    }

    /// Decisions that this person may bring in as a rule: of entrusted undertakings for which they answer, newer than
    /// the rule in force.
    public List<Decision> listToEnter(UUID host) {
        var hosted = store.listEntrusted().stream()
                .filter(undertaking -> undertakings.hosts(host, undertaking))
                .toList();
        return decisions.listEnded(hosted).stream()
                .filter(decision -> undertakings
                        .findStep(decision.step())
                        .filter(step -> whyNot(host, step) == null)
                        .isPresent())
                .toList();
    }

    /// Brings in what was decided. From now on it is in force.
    @Transactional
    public Ruled enter(UUID host, UUID stepId, Terms terms) {
        store.takeTurns();
        var inForce = store.findInForce().orElse(null);
        if (inForce == null) {
            return new Ruled.Refused(Why.NOT_OPEN);
        }
        var step = undertakings.findStep(stepId).orElse(null);
        var why = step == null ? Why.NOT_DECIDED : whyNot(host, step);
        if (why == null) {
            why = why(terms);
        }
        if (step == null || why != null) {
            return new Ruled.Refused(why == null ? Why.NOT_DECIDED : why);
        }
        var rule = new Rule(Ids.next(), inForce.number() + 1, clock.instant(), terms, stepId, host);
        store.add(rule);
        audit.add(host, "hour_bank.ruled", rule.id(), "");
        news.inForce(rule, step, host);
        news.keepersNamed(rule, inForce.terms().keepers(), host);
        return new Ruled.Done();
    }

    private @Nullable Why whyNot(UUID host, Step step) {
        var inForce = store.findInForce().orElse(null);
        var closedAt = step.closedAt();
        var entrusted = store.findEntrustedAt(step.undertaking());
        if (entrusted.isEmpty()) {
            return Why.NOT_ENTRUSTED;
        }
        if (!undertakings.hosts(host, step.undertaking())) {
            return Why.NOT_HOST;
        }
        if (closedAt == null || !decisions.isDecided(step)) {
            return Why.NOT_DECIDED;
        }
        if (!decisions.hasResult(step)) {
            return Why.NO_RESULT;
        }
        // Who voted knew what they voted about: no fitting decision is looked for among those of before.
        if (closedAt.isBefore(entrusted.get())) {
            return Why.UNKNOWING;
        }
        if (store.isUsed(step.id())) {
            return Why.USED;
        }
        return inForce != null && closedAt.isBefore(inForce.at()) ? Why.OLD : null;
    }

    private @Nullable Why why(Terms terms) {
        if (!terms.areWithinBounds()) {
            return Why.BOUNDS;
        }
        var keepers = terms.keepers();
        if (keepers.isEmpty()
                || keepers.size() > Terms.MOST_KEEPERS
                || new HashSet<>(keepers).size() < keepers.size()) {
            return Why.KEEPERS;
        }
        return people.present(keepers).size() < keepers.size() ? Why.UNKNOWN_KEEPER : null;
    }

    private boolean isOperator(UUID person) {
        return roles.find(person).filter(account -> account.is(Role.OPERATOR)).isPresent();
    }
}
