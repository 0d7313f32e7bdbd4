package org.augenhoehe.timebank.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Line;
import org.augenhoehe.timebank.ledger.PostingStore;
import org.springframework.stereotype.Component;

/// The ledger stays whole for the others: an account stands there without a name once its person is gone. What they had
/// goes to the community, and so does what they owed.
@Component
class AccountPersonalData implements PersonalData {
    private static final int MOST = 10_000;

    private final LedgerAccountStore accounts;
    private final PostingStore postings;
    private final AccountBook book;

    AccountPersonalData(LedgerAccountStore accounts, PostingStore postings, AccountBook book) {
        this.accounts = accounts;
        this.postings = postings;
        this.book = book;
    }

    @Override
    public int order() {
        return 453;
    }

    @Override
    public Set<String> tables() {
        return Set.of("timebank.account", "timebank.posting");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var account = accounts.findOfPerson(person);
        return List.of(
                new PersonalSection(
                        "timebank.data.account",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.data.opened", "timebank.data.mode", "timebank.data.balance"),
                        account.stream().map(AccountPersonalData::row).toList()),
                new PersonalSection(
                        "timebank.data.postings",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "timebank.data.at",
                                "timebank.data.kind",
                                "timebank.data.minutes",
                                "timebank.data.after"),
                        account.stream()
                                .flatMap(one -> postings.listLines(one.id(), Long.MAX_VALUE, MOST).stream())
                                .map(AccountPersonalData::row)
                                .toList()),
                new PersonalSection(
                        "timebank.data.posted",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.data.at", "timebank.data.kind"),
                        postings.listPostedBy(person).stream()
                                .map(one -> List.<Object>of(
                                        one.at(), new TextKey(one.kind().textKey())))
                                .toList()));
    }

    private static List<Object> row(Account account) {
        return List.of(account.openedAt(), new TextKey(account.mode().textKey()), account.balance());
    }

    private static List<Object> row(Line line) {
        return List.of(line.at(), new TextKey(line.kind().textKey()), line.minutes(), line.after());
    }

    @Override
    public void erase(UUID person) {
        accounts.findOfPerson(person).ifPresent(book::end);
        accounts.forget(person);
        postings.forget(person);
    }
}
