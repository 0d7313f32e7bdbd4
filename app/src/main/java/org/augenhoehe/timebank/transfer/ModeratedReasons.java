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
import org.augenhoehe.timebank.ledger.PostingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Why a posting is said to be wrong. Only the two sides and who keeps the bank read it.
@Component
class ModeratedReasons implements Moderated {
    static final String KIND = "gegenbuchung";

    private final CounterStore store;
    private final PostingStore postings;
    private final LedgerAccountStore accounts;
    private final ActingFor acting;
    private final Clock clock;

    ModeratedReasons(
            CounterStore store, PostingStore postings, LedgerAccountStore accounts, ActingFor acting, Clock clock) {
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
        return "timebank.moderated.reason";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.list(things).stream()
                .collect(Collectors.toMap(
                        Correction::id,
                        one -> new Contribution(
                                ModeratedTransfers.title(one.reason()),
                                one.reason(),
                                "/zeitbank/buchung/" + one.posting(),
                                one.askedBy(),
                                Set.of(),
                                Set.of(),
                                one.hidden())));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null
                && store.list(Set.of(thing)).stream()
                        .anyMatch(one -> ModeratedTransfers.reads(person, one.posting(), postings, accounts, acting));
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
