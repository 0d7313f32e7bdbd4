package org.augenhoehe.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Accounts.Outcome;
import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/// Roles and locks, above all: a place never loses its last operator.
class AccountsTest {
    FreshHouse house;
    AccountStore store;
    Accounts accounts;

    @BeforeEach
    void open() {
        house = FreshHouse.open();
        store = new AccountStore(house.db());
        var clock = Clock.systemUTC();
        accounts = new Accounts(
                store,
                new PersonStore(house.db(), clock),
                mock(Sessions.class),
                (actor, act, about, reason) -> {},
                clock);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theLastOperatorCanNeitherBeTakenAwayNorLocked() {
        var operator = operator("Grete");
        assertThat(inTransaction(() -> accounts.take(operator, Role.OPERATOR, "test", operator)))
                .isEqualTo(Outcome.LAST_OPERATOR);
        assertThat(inTransaction(() -> accounts.lock(operator, "test", operator)))
                .isEqualTo(Outcome.LAST_OPERATOR);
        assertThat(accounts.hasOperator()).isTrue();
    }

    @Test
    void aLockedOperatorDoesNotCountAsOneWhoIsLeft() {
        var one = operator("Grete");
        var other = operator("Yusuf");
        assertThat(inTransaction(() -> accounts.lock(other, "test", one))).isEqualTo(Outcome.DONE);
        assertThat(inTransaction(() -> accounts.take(one, Role.OPERATOR, "test", one)))
                .isEqualTo(Outcome.LAST_OPERATOR);
    }

    @RepeatedTest(10)
    void twoOperatorsWhoTakeEachOtherAwayAtTheSameTimeLeaveOne() throws Exception {
        var one = operator("Grete");
        var other = operator("Yusuf");
        var outcomes = atTheSameTime(
                () -> inTransaction(() -> accounts.take(other, Role.OPERATOR, "test", one)),
                () -> inTransaction(() -> accounts.take(one, Role.OPERATOR, "test", other)));
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.LAST_OPERATOR);
        assertThat(accounts.hasOperator()).isTrue();
    }

    @RepeatedTest(10)
    void oneLockedWhileTheOtherIsTakenAwayLeavesOne() throws Exception {
        var one = operator("Grete");
        var other = operator("Yusuf");
        var outcomes = atTheSameTime(
                () -> inTransaction(() -> accounts.lock(other, "test", one)),
                () -> inTransaction(() -> accounts.take(one, Role.OPERATOR, "test", other)));
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.LAST_OPERATOR);
    }

    @Test
    void aRoleGivenTwiceChangesNothing() {
        var person = person("Amina");
        assertThat(inTransaction(() -> accounts.give(person, Role.MODERATOR, "test", null)))
                .isEqualTo(Outcome.DONE);
        assertThat(inTransaction(() -> accounts.give(person, Role.MODERATOR, "test", null)))
                .isEqualTo(Outcome.NOTHING_TO_DO);
    }

    @Test
    void peopleAreFoundByPartOfTheirNameByRoleAndByLock() {
        var amina = person("Amina");
        operator("Grete 100%");
        inTransaction(() -> accounts.lock(amina, "test", amina));
        assertThat(names(new AccountFilter("AMI", null, false))).containsExactly("Amina");
        assertThat(names(new AccountFilter("%", null, false))).containsExactly("Grete 100%");
        assertThat(names(new AccountFilter("", Role.OPERATOR, false))).containsExactly("Grete 100%");
        assertThat(names(new AccountFilter("", null, true))).containsExactly("Amina");
        assertThat(accounts.count(AccountFilter.ALL)).isEqualTo(2);
    }

    private List<String> names(AccountFilter filter) {
        return accounts.list(filter, 10, 0).stream().map(Account::name).toList();
    }

    private List<Outcome> atTheSameTime(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(one);
            var second = both.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    private Outcome inTransaction(java.util.function.Supplier<Outcome> act) {
        return house.transaction().execute(any -> act.get());
    }

    private UUID operator(String name) {
        var person = person(name);
        inTransaction(() -> accounts.give(person, Role.OPERATOR, "test", null));
        return person;
    }

    private UUID person(String name) {
        var id = Ids.next();
        house.db()
                .sql("insert into people.person (id, name, created_at) values (:id, :name, now())")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }
}
