package org.augenhoehe.timebank.transfer;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.AccountKind;
import org.augenhoehe.timebank.ledger.Ledger;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Move;
import org.augenhoehe.timebank.ledger.Posted;
import org.augenhoehe.timebank.ledger.PostingKind;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.transfer.Transferred.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands hours on: to somebody, to a group, to the community; and from the community to somebody, by who keeps the
/// bank.
@Service
public class TransferBook {
    static final int LONGEST_WORDS = 500;
    private static final int LONGEST_KEY = 100;

    private final ActingFor acting;
    private final LedgerAccountStore accounts;
    private final Ledger ledger;
    private final Rules rules;
    private final TransferStore store;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final AuditLog audit;
    private final TransferNews news;
    private final Clock clock;

    TransferBook(
            ActingFor acting,
            LedgerAccountStore accounts,
            Ledger ledger,
            Rules rules,
            TransferStore store,
            Doorkeeper door,
            Moderation moderation,
            AuditLog audit,
            TransferNews news,
            Clock clock) {
        this.acting = acting;
        this.accounts = accounts;
        this.ledger = ledger;
        this.rules = rules;
        this.store = store;
        this.door = door;
        this.moderation = moderation;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /// A gift, a donation to the community, or a grant of the community.
    ///
    /// @param from an account for which the person acts
    /// @param words for whoever gets them; may be empty
    /// @param key made when the form was shown: the same form sent again does nothing more
    /// @throws NotFound where the person does not act for the account
    @Transactional
    public Transferred give(UUID person, UUID from, UUID to, int minutes, String words, String key) {
        var giver = acting.getFor(person, from);
        var receiver = accounts.find(to).orElse(null);
        var said = words.strip();
        var why = why(person, giver, receiver, minutes, said, key);
        if (receiver == null || why != null) {
            return new Transferred.Refused(why == null ? Why.CLOSED : why);
        }
        var move = new Move("transfer/" + person + "/" + key, kind(giver, receiver), from, to, minutes, person);
        // Nobody knocks twice with what has come in before.
        var answer = said.isEmpty() || ledger.isPosted(move.key()) ? new Answer.Open() : door.knock(person, said);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Transferred.Shut(answer);
        }
        return switch (ledger.post(move)) {
            case Posted.Done(var posting, var first) -> {
                if (first) {
                    noted(new Transfer(posting, said, person, answer instanceof Answer.Held), move.kind(), receiver);
                }
                yield new Transferred.Done(posting, first);
            }
            case Posted.Overdrawn overdrawn -> new Transferred.Refused(Why.OVERDRAWN);
            case Posted.Closed closed -> new Transferred.Refused(Why.CLOSED);
            case Posted.Resting resting -> new Transferred.Refused(Why.RESTS);
            case Posted.Taken taken -> new Transferred.Refused(Why.TAKEN);
            case Posted.Corrected corrected -> new Transferred.Refused(Why.TAKEN);
        };
    }

    private @Nullable Why why(
            UUID person, Account giver, @Nullable Account receiver, int minutes, String said, String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return Why.TAKEN;
        }
        if (minutes < 1 || minutes > rules.getInForce().terms().most()) {
            return Why.BOUNDS;
        }
        if (said.length() > LONGEST_WORDS) {
            return Why.WORDS;
        }
        if (receiver == null || receiver.kind() == AccountKind.ISSUE) {
            return Why.CLOSED;
        }
        if (giver.id().equals(receiver.id())) {
            return Why.SELF;
        }
        // What somebody gives away is theirs: from their own account it may go to their group as well.
        var own = giver.kind() == AccountKind.PERSON || receiver.kind() == AccountKind.COMMUNITY;
        return !own && acting.actsFor(person, receiver) ? Why.OWN_SIDE : null;
    }

    private static PostingKind kind(Account giver, Account receiver) {
        if (receiver.kind() == AccountKind.COMMUNITY) {
            return PostingKind.DONATION;
        }
        return giver.kind() == AccountKind.COMMUNITY ? PostingKind.GRANT : PostingKind.GIFT;
    }

    private void noted(Transfer transfer, PostingKind kind, Account receiver) {
        store.add(transfer, clock.instant());
        if (transfer.hidden()) {
            moderation.hold(ModeratedTransfers.KIND, transfer.id());
        }
        if (kind == PostingKind.GRANT) {
            audit.add(transfer.person(), "hour_bank.granted", transfer.id(), "");
        }
        news.came(transfer.id(), receiver, transfer.person());
    }
}
