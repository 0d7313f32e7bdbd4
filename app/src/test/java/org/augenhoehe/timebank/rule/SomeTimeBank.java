package org.augenhoehe.timebank.rule;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.timebank.account.AccountBook;
import org.augenhoehe.timebank.account.Kept;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.ledger.check.Finding;
import org.augenhoehe.timebank.ledger.check.LedgerReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a time bank into a test. All tests share one: each says with which rules it wants it.
@Component
public class SomeTimeBank {
    private final Somebody somebody;
    private final RuleBook book;
    private final RuleStore store;
    private final AccountBook accountBook;
    private final LedgerAccountStore accounts;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    SomeTimeBank(
            Somebody somebody,
            RuleBook book,
            RuleStore store,
            AccountBook accountBook,
            LedgerAccountStore accounts,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.somebody = somebody;
        this.book = book;
        this.store = store;
        this.accountBook = accountBook;
        this.accounts = accounts;
        this.db = db;
        this.transaction = transaction;
    }

    /// Ten hours down for people, at most ten at once, two to begin with, nothing runs out.
    public static Terms terms(SignedIn keeper) {
        return Terms.usual(List.of(keeper.id()));
    }

    /// Opens it, or lets it be open with these rules.
    ///
    /// @return who keeps it, alone
    public SignedIn open() {
        var keeper = somebody.plain();
        open(terms(keeper));
        return keeper;
    }

    public void open(Terms terms) {
        if (store.findInForce().isEmpty()) {
            book.open(somebody.named("Betreiberin", Role.OPERATOR).id(), terms);
        }
        transaction.executeWithoutResult(status -> set(terms));
    }

    /// As nobody can: the rule in force says something else.
    private void set(Terms terms) {
        var rule = store.findInForce().orElseThrow().id();
        db.sql("alter table timebank.rule disable trigger keep_rule").update();
        db.sql("""
                update timebank.rule set lowest_person = :person, lowest_group = :group,
                    lowest_organisation = :organisation, lowest_community = :community, most = :most,
                    starting = :starting, expiry_months = cast(:expiry as integer), gifts = :gifts, answer_days = :answer
                where id = :rule
                """)
                .param("person", terms.lowestPerson())
                .param("group", terms.lowestGroup())
                .param("organisation", terms.lowestOrganisation())
                .param("community", terms.lowestCommunity())
                .param("most", terms.most())
                .param("starting", terms.starting())
                .param("expiry", terms.expiryMonths())
                .param("gifts", terms.gifts().name())
                .param("answer", terms.answerDays())
                .param("rule", rule)
                .update();
        db.sql("alter table timebank.rule enable trigger keep_rule").update();
        db.sql("delete from timebank.keeper where rule = :rule")
                .param("rule", rule)
                .update();
        terms.keepers()
                .forEach(keeper -> db.sql("insert into timebank.keeper (rule, person) values (:rule, :keeper)")
                        .param("rule", rule)
                        .param("keeper", keeper)
                        .update());
    }

    /// Somebody who counts and has nothing but the starting hours.
    public SignedIn member() {
        var person = somebody.plain();
        account(person, Mode.COUNTS);
        return person;
    }

    /// @return the account that was opened
    public UUID account(SignedIn person, Mode mode) {
        return ((Kept.Done) accountBook.open(person.id(), mode)).account();
    }

    public UUID account(SignedIn person) {
        return accounts.findOfPerson(person.id()).orElseThrow().id();
    }

    public UUID accountOf(SignedIn speaker, UUID organisation) {
        return ((Kept.Done) accountBook.openFor(speaker.id(), organisation)).account();
    }

    public UUID community() {
        return accounts.getCommunity().id();
    }

    public long balance(UUID account) {
        return accounts.get(account).balance();
    }

    public long balance(SignedIn person) {
        return balance(account(person));
    }

    public List<Finding> verify() {
        return new LedgerReading(db).read();
    }

    public int postings() {
        return db.sql("select count(*) from timebank.posting")
                .query(Integer.class)
                .single();
    }

    public int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
