package org.augenhoehe.timebank.transfer;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Leg;
import org.augenhoehe.timebank.ledger.PostingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The words beside a gift of hours. Only the two sides read them; moderation hides the words, never the hours.
@Component
class ModeratedTransfers implements Moderated {
    static final String KIND = "zeitgabe";

    private static final int TITLE = 60;

    private final TransferStore store;
    private final PostingStore postings;
    private final LedgerAccountStore accounts;
    private final ActingFor acting;
    private final Clock clock;

    ModeratedTransfers(
            TransferStore store, PostingStore postings, LedgerAccountStore accounts, ActingFor acting, Clock clock) {
        this.store = store;
        this.postings = postings;
        this.accounts = accounts;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "timebank.moderated.transfer";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.list(things).stream()
                .filter(one -> !one.words().isEmpty())
                .collect(Collectors.toMap(
                        Transfer::id,
                        one -> new Contribution(
                                title(one.words()),
                                one.words(),
                                "/zeitbank/buchung/" + one.id(),
                                one.person(),
                                Set.of(),
                                Set.of(),
                                one.hidden())));
    }

    /// There is no heading: it is called by how it begins.
    static String title(String words) {
        return words.length() <= TITLE ? words : words.substring(0, TITLE - 2).strip() + " …";
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null && reads(person, thing, postings, accounts, acting);
    }

    static boolean reads(
            UUID person, UUID posting, PostingStore postings, LedgerAccountStore accounts, ActingFor acting) {
        return accounts
                .list(postings.listLegs(posting).stream().map(Leg::account).toList())
                .stream()
                .anyMatch(account -> acting.actsFor(person, account));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
