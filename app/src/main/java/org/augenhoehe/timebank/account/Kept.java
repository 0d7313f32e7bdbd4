package org.augenhoehe.timebank.account;

import java.util.UUID;

import org.augenhoehe.platform.web.Page;

/// What came of opening, resting or leaving an account.
public sealed interface Kept {
    record Done(UUID account) implements Kept {}

    record Refused(Why why) implements Kept {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Kept kept) {
        return switch (kept) {
            case Done done -> "";
            case Refused(var why) -> page.t("timebank.account.refused." + why);
        };
    }

    enum Why {
        /// There is no time bank yet.
        NOT_OPEN,
        /// There is such an account already, or it stands as it is wanted.
        ALREADY,
        /// There is no such account.
        NONE,
        /// Only who speaks for the organisation does this.
        NOT_SPEAKER,
        /// Whoever owes hours evens them out before.
        OWES,
        /// Exchanges wait for an answer or a confirmation.
        WAITS
    }
}
