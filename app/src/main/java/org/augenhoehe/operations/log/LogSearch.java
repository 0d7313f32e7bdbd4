package org.augenhoehe.operations.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.augenhoehe.people.Account;
import org.augenhoehe.people.AccountFilter;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.audit.AuditBook;
import org.augenhoehe.platform.audit.AuditFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns what an operator looks for into a filter of the log.
@Component
class LogSearch {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int NAMESAKES = 100;

    private final Accounts accounts;
    private final AuditBook book;

    LogSearch(Accounts accounts, AuditBook book) {
        this.accounts = accounts;
        this.book = book;
    }

    AuditFilter filter(Wanted wanted) {
        return new AuditFilter(
                wanted.was().isEmpty() ? null : wanted.was(),
                wanted.von() == null ? null : wanted.von().atStartOfDay(ZONE).toInstant(),
                wanted.bis() == null
                        ? null
                        : wanted.bis().plusDays(1).atStartOfDay(ZONE).toInstant(),
                wanted.wer().isEmpty() ? null : pseudonyms(wanted.wer()),
                false);
    }

    private java.util.List<String> pseudonyms(String name) {
        return accounts.list(new AccountFilter(name, null, false), NAMESAKES, 0).stream()
                .map(Account::id)
                .map(book::findPseudonym)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The words of the address, so that a search can be kept as a bookmark.
    ///
    /// @param was the act
    /// @param wer part of the name of whoever acted or was concerned
    /// @param von,bis first and last day
    record Wanted(
            String was,
            String wer,

            @Nullable LocalDate von,

            @Nullable LocalDate bis) {

        @SuppressWarnings("NullAway")
        Wanted {
            was = was == null ? "" : was;
            wer = wer == null ? "" : wer.strip();
        }
    }
}
