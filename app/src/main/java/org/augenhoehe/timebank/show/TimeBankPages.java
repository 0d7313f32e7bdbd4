package org.augenhoehe.timebank.show;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rule;
import org.augenhoehe.timebank.rule.RuleDecisions;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.transfer.Correction;
import org.augenhoehe.timebank.transfer.CounterStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What the time bank is, what one has there, and what waits. Nobody is compared with anybody.
@Controller
@Access(For.SIGNED_IN)
class TimeBankPages implements MyPlaceEntry {
    private static final String PATH = "/zeitbank";
    private static final int ON_A_PAGE = 30;

    private final Rules rules;
    private final ActingFor acting;
    private final OwnAccounts own;
    private final ExchangeStore exchanges;
    private final ExchangeShowing showing;
    private final LedgerAccountStore accounts;
    private final RuleDecisions decisions;
    private final CounterStore counters;

    TimeBankPages(
            Rules rules,
            ActingFor acting,
            OwnAccounts own,
            ExchangeStore exchanges,
            ExchangeShowing showing,
            LedgerAccountStore accounts,
            RuleDecisions decisions,
            CounterStore counters) {
        this.rules = rules;
        this.acting = acting;
        this.own = own;
        this.exchanges = exchanges;
        this.showing = showing;
        this.accounts = accounts;
        this.decisions = decisions;
        this.counters = counters;
    }

    @GetMapping(PATH)
    @Access(For.EVERYONE)
    View show(Page page) {
        var rule = rules.findInForce();
        var values = new HashMap<String, Object>();
        rule.ifPresent(found -> putRule(values, found));
        var person = page.visitor().person();
        List<Account> mine = person == null || rule.isEmpty() ? List.of() : acting.listOf(person);
        values.put("own", own.list(page, mine));
        values.put("member", mine.stream().anyMatch(one -> one.kind() == AccountKind.PERSON));
        values.put(
                "keeps",
                person != null
                        && rule.isPresent()
                        && rule.get().terms().keepers().contains(person));
        values.put("open", open(page, mine));
        values.put("doubts", doubts(person, mine));
        return page.show("timebank/bank", values);
    }

    private void putRule(HashMap<String, Object> values, Rule rule) {
        values.put("rule", rule);
        values.put("community", accounts.getCommunity());
        decisions.find(rule).ifPresent(decision -> values.put("decision", decision));
    }

    private List<ExchangeShown> open(Page page, List<Account> mine) {
        if (mine.isEmpty()) {
            return List.of();
        }
        var ids = mine.stream().map(Account::id).collect(Collectors.toSet());
        return showing.list(page, exchanges.listOpen(ids), ids);
    }

    /// Postings that the other side says were wrong.
    private List<Correction> doubts(@Nullable UUID person, List<Account> mine) {
        if (person == null || mine.isEmpty()) {
            return List.of();
        }
        return counters.listWaiting(mine.stream().map(Account::id).toList()).stream()
                .filter(one -> !person.equals(one.askedBy()))
                .toList();
    }

    /// All exchanges of the accounts for which one acts, the last moved first.
    @GetMapping(Exchange.PATH)
    @Assisted
    View exchanges(Page page, @RequestParam(name = "seite", defaultValue = "1") String number) {
        var mine = rules.isOpen() ? acting.listOf(page.visitor().id()) : List.<Account>of();
        var ids = mine.stream().map(Account::id).collect(Collectors.toSet());
        var wanted = number.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(number)) : 1;
        var found =
                ids.isEmpty() ? List.<Exchange>of() : exchanges.listOf(ids, ON_A_PAGE + 1, (wanted - 1) * ON_A_PAGE);
        var more = found.size() > ON_A_PAGE;
        var values = new HashMap<String, Object>();
        values.put("exchanges", showing.list(page, more ? found.subList(0, ON_A_PAGE) : found, ids));
        values.put("number", wanted);
        values.put("last", more ? wanted + 1 : wanted);
        return page.show("timebank/exchanges", values);
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "timebank.show.mine";
    }
}
