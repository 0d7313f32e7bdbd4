package org.augenhoehe.timebank.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.SlipPart;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.springframework.stereotype.Component;

/// Says on the slip with somebody's news what they have, and what came and went last: a small statement on paper.
@Component
class HoursOnSlip implements SlipPart {
    private static final int MOST = 5;

    private final LedgerAccountStore accounts;
    private final HourStatementStore store;
    private final Sides sides;
    private final HourStatements statements;

    HoursOnSlip(LedgerAccountStore accounts, HourStatementStore store, Sides sides, HourStatements statements) {
        this.accounts = accounts;
        this.store = store;
        this.sides = sides;
        this.statements = statements;
    }

    @Override
    public String textKey() {
        return "timebank.statement.slip";
    }

    @Override
    public List<String> lines(Page page, UUID person) {
        return accounts.findOfPerson(person)
                .filter(account -> account.isOpen() && !account.rests())
                .map(account -> lines(page, account))
                .orElse(List.of());
    }

    private List<String> lines(Page page, Account account) {
        var span = Span.of("", "", statements.today());
        var last = store.list(account.id(), span.begins(), span.ends(), MOST, 0);
        var others = sides.others(page, last);
        var said = new ArrayList<String>();
        said.add(page.t("timebank.statement.after", Hours.words(page, account.balance())));
        last.forEach(line -> said.add(page.t(
                "timebank.statement.slip.line", page.day(line.at()), others.apply(line), Hours.moved(line.minutes()))));
        return said;
    }
}
