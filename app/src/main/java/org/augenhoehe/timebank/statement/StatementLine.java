package org.augenhoehe.timebank.statement;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.jspecify.annotations.Nullable;

/// One line of a statement.
///
/// @param nth counts the lines of the account from 1
/// @param minutes more than nothing where the account gained
/// @param after what the account had then
/// @param otherKind whose account is on the other side; with `otherPerson` and `otherOrganisation`, null once gone
/// @param words what it was for; empty where nothing was said, or where it is hidden
/// @param exchange whose page it has; null where it was none
/// @param corrects whether it turns another one round
/// @param corrected whether it was turned round later
public record StatementLine(
        UUID posting,
        PostingKind kind,
        Instant at,
        long nth,
        int minutes,
        long after,
        AccountKind otherKind,
        @Nullable UUID otherPerson,
        @Nullable UUID otherOrganisation,
        String words,
        @Nullable UUID exchange,
        boolean corrects,
        boolean corrected) {}
