package org.augenhoehe.timebank.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.timebank.ledger.check.Finding;
import org.augenhoehe.timebank.ledger.check.LedgerReading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A ledger in a database of its own, with an account of the community, one from which starting hours come, and some of
/// people.
///
/// @param members accounts of people
public record LedgerHouse(FreshHouse house, UUID community, UUID issue, List<UUID> members) implements AutoCloseable {
    /// How far an account of a person may go down here.
    public static final int LOWEST = -600;

    public static LedgerHouse open(int people) {
        var house = FreshHouse.open();
        var store = new LedgerAccountStore(house.db());
        var community = add(store, AccountKind.COMMUNITY, null);
        var issue = add(store, AccountKind.ISSUE, null);
        var members = IntStream.range(0, people)
                .mapToObj(i -> add(store, AccountKind.PERSON, person(house.db())))
                .toList();
        return new LedgerHouse(house, community, issue, members);
    }

    private static UUID add(LedgerAccountStore store, AccountKind kind, @Nullable UUID person) {
        var id = Ids.next();
        store.add(new Account(id, kind, person, null, Mode.COUNTS, 0, 0, Instant.now(), null));
        return id;
    }

    private static UUID person(JdbcClient db) {
        var id = Ids.next();
        db.sql("insert into people.person (id, name, created_at) values (:id, :name, now())")
                .param("id", id)
                .param("name", "Probe " + id)
                .update();
        return id;
    }

    public JdbcClient db() {
        return house.db();
    }

    public Ledger ledger() {
        return ledger(Clock.systemUTC());
    }

    public Ledger ledger(Clock clock) {
        return new Ledger(accounts(), postings(), LedgerHouse::lowest, clock);
    }

    private static OptionalLong lowest(AccountKind kind) {
        return kind == AccountKind.ISSUE ? OptionalLong.empty() : OptionalLong.of(LOWEST);
    }

    public LedgerAccountStore accounts() {
        return new LedgerAccountStore(db());
    }

    public PostingStore postings() {
        return new PostingStore(db());
    }

    /// In a transaction of its own, as the platform does.
    public <T> T within(Supplier<T> act) {
        return Objects.requireNonNull(house.transaction().execute(status -> act.get()));
    }

    public Posted post(Move move) {
        return within(() -> ledger().post(move));
    }

    public Posted post(String key, UUID from, UUID to, int minutes) {
        return post(new Move(key, PostingKind.GIFT, from, to, minutes, null));
    }

    public Posted turnRound(UUID posting) {
        return within(() -> ledger().turnRound(posting, null));
    }

    public long balance(UUID account) {
        return accounts().get(account).balance();
    }

    public List<Finding> verify() {
        return new LedgerReading(db()).read();
    }

    @Override
    public void close() {
        house.close();
    }
}
