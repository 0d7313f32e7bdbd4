package org.augenhoehe.timebank.desk;

import java.util.UUID;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.exchange.book.Exchanged;

/// What came of entering something at the desk.
public sealed interface AtDesk {
    /// @param booked whether both sides have agreed, and the hours are booked
    record Done(UUID exchange, boolean booked) implements AtDesk {}

    record Refused(Why why) implements AtDesk {}

    /// The exchange itself was refused.
    record NotTaken(Exchanged because) implements AtDesk {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, AtDesk came) {
        return switch (came) {
            case Done done -> "";
            case Refused(var why) -> page.t(why.textKey());
            case NotTaken(var because) -> Exchanged.sentence(page, because);
        };
    }

    enum Why {
        /// It can be no code: mistyped.
        MISTYPED,
        /// No booklet has it.
        UNKNOWN,
        /// It counted already.
        USED,
        /// Its booklet is said to be lost, or its owner is gone.
        LOST,
        /// Its owner has left the bank.
        NO_ACCOUNT,
        /// Nobody enters at the desk what concerns themselves, or a group for which they speak.
        OWN,
        /// For a group nobody signs on paper: who speaks for it confirms on the screen.
        NOT_SIGNED_FOR,
        /// On the phone a signature is seen by nobody: the other side is asked.
        NOT_HEARD,
        /// It does not wait for this person.
        NOT_WAITING,
        /// This person has no booklet: they confirm on the screen.
        NO_BOOKLET;

        String textKey() {
            return "timebank.desk.refused." + this;
        }
    }
}
