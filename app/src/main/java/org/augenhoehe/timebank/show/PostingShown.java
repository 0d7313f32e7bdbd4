package org.augenhoehe.timebank.show;

import java.util.UUID;

import org.augenhoehe.timebank.ledger.Posting;
import org.augenhoehe.timebank.transfer.Correction;
import org.augenhoehe.timebank.transfer.CorrectionState;
import org.jspecify.annotations.Nullable;

/// A posting as one of its sides sees it, or who keeps the bank.
///
/// @param from,to what both accounts are called
/// @param words what it was for; empty where nothing was said, or where it is hidden
/// @param exchange whose page it has; null where it was none
/// @param own the account of the visitor; null for who keeps the bank and has no hand in it
/// @param correction the last that was said about it; null where nobody doubted it
/// @param counter the posting that turned it round; null where there is none
/// @param decides whether the visitor keeps the bank and has no hand in it
/// @param asker whether the visitor asked for the correction
public record PostingShown(
        Posting posting,
        String from,
        String to,
        int minutes,
        String words,
        @Nullable UUID exchange,
        @Nullable UUID own,
        @Nullable Correction correction,
        @Nullable Posting counter,
        boolean decides,
        boolean asker) {

    public boolean isCorrected() {
        return counter != null;
    }

    public boolean isDoubted() {
        return correction != null && correction.state() == CorrectionState.ASKED;
    }

    public boolean canAsk() {
        return own != null && !isCorrected() && !isDoubted() && posting.kind().canBeCorrected();
    }

    /// Whether it is the visitor who has to say whether it was wrong.
    public boolean canAnswer() {
        return own != null && isDoubted() && !asker;
    }

    public boolean canDecide() {
        return decides && !isCorrected() && posting.kind().canBeCorrected();
    }
}
