package org.augenhoehe.timebank.statement;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.timebank.ledger.Account;

/// What happened on an account in some days, or a page of it.
///
/// @param name whose account it is, in the language of the page
/// @param before what the account had before, and what it has `after`
/// @param gained,spent in all these days, also where only a page of them is shown
/// @param rows the newest first
/// @param number the page shown, of `last`
public record Statement(
        Account account,
        String name,
        Span span,
        long before,
        long gained,
        long spent,
        long after,
        List<Row> rows,
        int number,
        int last) {

    /// @param other whose account is on the other side, in the language of the page
    public record Row(StatementLine line, String other) {}

    public static String path(UUID account) {
        return "/zeitbank/konto/" + account;
    }

    public String path() {
        return path(account.id());
    }
}
