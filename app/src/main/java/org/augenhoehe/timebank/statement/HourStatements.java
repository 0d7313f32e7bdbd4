package org.augenhoehe.timebank.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Statements, for those whose business it is: each their own, those of groups for which they speak, and for who keeps
/// the bank that of the community.
@Component
public class HourStatements {
    /// Lines on a page of the screen.
    static final int ON_A_PAGE = 40;

    /// Lines in a file: years of a busy group.
    static final int IN_A_FILE = 5000;

    private final HourStatementStore store;
    private final LedgerAccountStore accounts;
    private final Sides sides;
    private final ActingFor acting;
    private final Clock clock;

    HourStatements(HourStatementStore store, LedgerAccountStore accounts, Sides sides, ActingFor acting, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.sides = sides;
        this.acting = acting;
        this.clock = clock;
    }

    /// A page of it for the screen. All of it is read at one moment: the lines fit to what stands above them.
    ///
    /// @throws org.augenhoehe.platform.web.NotFound where it is none of the visitor's
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Statement page(Page page, UUID id, Span span, int wanted) {
        return read(page, acting.getFor(page.visitor().id(), id), span, wanted, ON_A_PAGE);
    }

    /// All of it, for a file.
    ///
    /// @throws org.augenhoehe.platform.web.NotFound where it is none of the visitor's
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Statement whole(Page page, UUID id, Span span) {
        return read(page, acting.getFor(page.visitor().id(), id), span, 1, IN_A_FILE);
    }

    /// The same for whoever keeps the desk, to be handed to the one whose account it is; the caller has asked who that
    /// is.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Statement forDesk(Page page, UUID id, Span span) {
        return read(page, accounts.get(id), span, 1, IN_A_FILE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), People.ZONE);
    }

    private Statement read(Page page, Account account, Span span, int wanted, int size) {
        var sums = store.sums(account.id(), span.begins(), span.ends());
        var last = Math.max(1, (sums.lines() + size - 1) / size);
        var number = Math.clamp(wanted, 1, last);
        var lines = store.list(account.id(), span.begins(), span.ends(), size, (number - 1) * size);
        var others = sides.others(page, lines);
        List<Statement.Row> rows = lines.stream()
                .map(line -> new Statement.Row(line, others.apply(line)))
                .toList();
        return new Statement(
                account,
                sides.name(page, account),
                span,
                sums.before(),
                sums.gained(),
                sums.spent(),
                sums.after(),
                rows,
                number,
                last);
    }
}
