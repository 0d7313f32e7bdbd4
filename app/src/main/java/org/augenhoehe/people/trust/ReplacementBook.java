package org.augenhoehe.people.trust;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.card.CardBook;
import org.augenhoehe.people.card.CardHash;
import org.augenhoehe.people.card.CardWords;
import org.augenhoehe.people.signin.ChangeLetter;
import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Replaces a lost card with the help of two people, so that none of them can use it: one asks and
/// gets the first three words, another one confirms and gets the last three. Only the owner, who is
/// handed both, has all six. Why it is so stands in docs/adr.
@Component
class ReplacementBook implements LostCards {
    private static final Duration VALID = Duration.ofDays(14);

    private final ReplacementStore store;
    private final TrustStore trusts;
    private final CardBook cards;
    private final CardHash hash;
    private final Sessions sessions;
    private final AuditLog audit;
    private final ChangeLetter letter;
    private final Notices notices;
    private final Clock clock;

    ReplacementBook(
            ReplacementStore store,
            TrustStore trusts,
            CardBook cards,
            CardHash hash,
            Sessions sessions,
            AuditLog audit,
            ChangeLetter letter,
            Notices notices,
            Clock clock) {
        this.store = store;
        this.trusts = trusts;
        this.cards = cards;
        this.hash = hash;
        this.sessions = sessions;
        this.audit = audit;
        this.letter = letter;
        this.notices = notices;
        this.clock = clock;
    }

    /// The lost card stops at once, so that nobody who finds it gets in.
    @Transactional
    Outcome ask(UUID trusted, UUID owner, String reason) {
        if (!trusts.isTrusted(trusted, owner)) {
            return new Outcome.NotAllowed();
        }
        var words = CardWords.draw();
        cards.remove(owner, "");
        sessions.endThoseBy(Way.CARD, owner);
        store.put(owner, trusted, reason, hash.of(words), String.join(" ", words.secondHalf()), clock.instant());
        audit.add(trusted, "card.lost", owner, reason);
        tell(owner, TrustNews.CARD_LOST);
        return new Outcome.Half(words.firstHalf());
    }

    /// From now on the new card counts.
    @Transactional
    Outcome confirm(Visitor second, UUID owner) {
        var waiting = store.findForUpdate(owner, begin()).orElse(null);
        if (waiting == null
                || second.id().equals(owner)
                || second.id().equals(waiting.askedBy())
                || !(isStaff(second) || trusts.isTrusted(second.id(), owner))) {
            return new Outcome.NotAllowed();
        }
        cards.replace(owner, waiting.hash());
        store.remove(owner);
        audit.add(second.id(), "card.replaced", owner, waiting.reason());
        tell(owner, TrustNews.CARD_REPLACED);
        return new Outcome.Half(List.of(waiting.secondHalf().split(" ")));
    }

    /// The owner found the card, or never lost it.
    @Transactional
    void cancel(UUID owner) {
        store.remove(owner);
    }

    @Override
    public boolean isWaiting(UUID owner) {
        return store.isWaiting(owner, begin());
    }

    List<CardReplacement> listFor(Visitor visitor) {
        return store.listFor(visitor.id(), isStaff(visitor), begin());
    }

    @Transactional
    void forgetOld() {
        store.forgetBefore(begin());
        trusts.forgetBefore(clock.instant());
    }

    private void tell(UUID owner, NoticeKind news) {
        notices.tell(List.of(owner), news, SignIn.WAYS);
        letter.tell(owner);
    }

    private Instant begin() {
        return clock.instant().minus(VALID);
    }

    private static boolean isStaff(Visitor visitor) {
        return visitor.is(Role.MODERATOR) || visitor.is(Role.OPERATOR);
    }

    sealed interface Outcome {
        /// @param words this person's three words
        record Half(List<String> words) implements Outcome {}

        /// Nobody trusts this person with it, or nothing waits.
        record NotAllowed() implements Outcome {}
    }
}
