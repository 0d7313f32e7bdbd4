package org.augenhoehe.timebank.exchange.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.timebank.TimeBank;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeState;
import org.augenhoehe.timebank.exchange.book.Exchanged.Why;
import org.augenhoehe.timebank.exchange.house.HourAsks;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.augenhoehe.undertakings.Asking;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Hours given to a task are booked once, and only where the person and whoever answers for the undertaking want it.
@PlatformTest
class TaskHoursTest {
    @Autowired
    Somebody somebody;

    @Autowired
    SomeTimeBank bank;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeTasks tasks;

    @Autowired
    AskingBook asking;

    @Autowired
    ExchangeBook book;

    @Autowired
    TimeBank timeBank;

    @Autowired
    HourAsks waiting;

    @Autowired
    JdbcClient db;

    SignedIn keeper;
    SignedIn host;
    SignedIn worker;
    UUID undertaking;
    UUID hours;
    LocalDate today;

    @BeforeEach
    void somebodyWorked() throws Exception {
        keeper = bank.open();
        host = somebody.plain();
        Step step = tasks.open(host);
        undertaking = step.undertaking();
        worker = some.participant(undertaking);
        bank.account(worker, Mode.COUNTS);
        hours = give(step, "2", false);
        today = LocalDate.now(ExchangeBook.ZONE);
    }

    private UUID give(Step step, String much, boolean paid) throws Exception {
        var task = tasks.add(host, step, Map.of("wording", "Kochen " + UUID.randomUUID()));
        tasks.give(worker, task, 0, much, paid);
        return db.sql("select id from participation.given_hours where task = :task")
                .param("task", SomeTasks.id(task))
                .query(UUID.class)
                .single();
    }

    @Test
    void thePersonAsksAndTheHostConfirms() {
        var community = bank.balance(bank.community());
        var id = asked(ask(worker, bank.account(worker), 120));
        assertThat(bank.notices(host, "hour-exchange.confirm")).isEqualTo(1);
        assertThatThrownBy(() -> book.confirm(keeper.id(), id, 120)).isInstanceOf(NotFound.class);
        assertThat(book.confirm(host.id(), id, 120)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(worker)).isEqualTo(240);
        assertThat(bank.balance(bank.community())).isEqualTo(community - 120);
        assertThat(timeBank.listBooked(TaskHours.KIND, List.of(hours))).containsEntry(hours, 120);
        refused(ask(worker, bank.account(worker), 60), Why.ALREADY);
    }

    @Test
    void theHostAsksAndThePersonConfirms() {
        assertThat(asking.findAccountFor(TaskHours.KIND, hours, host.id())
                        .orElseThrow()
                        .id())
                .isEqualTo(bank.community());
        var id = asked(ask(host, bank.community(), 90));
        assertThat(book.confirm(worker.id(), id, 90)).isEqualTo(new Exchanged.Done(id, ExchangeState.BOOKED));
        assertThat(bank.balance(worker)).isEqualTo(210);
    }

    @Test
    void itStandsAmongWhatOnlyTheOtherSideCanAnswer() throws Exception {
        var id = asked(ask(worker, bank.account(worker), 120));
        assertThat(waiting.list(undertaking, host.id(), 10))
                .extracting(Asking.Asked::href)
                .containsExactly(Exchange.path(id));
        for (var nobody : new SignedIn[] {worker, keeper, some.participant(undertaking)}) {
            assertThat(waiting.list(undertaking, nobody.id(), 10)).isEmpty();
        }
        book.confirm(host.id(), id, 120);
        assertThat(waiting.list(undertaking, host.id(), 10)).isEmpty();
    }

    @Test
    void whatHostsAskForWaitsForWhoeverWorked() {
        var id = asked(ask(host, bank.community(), 90));
        assertThat(waiting.list(undertaking, worker.id(), 10))
                .extracting(Asking.Asked::href)
                .containsExactly(Exchange.path(id));
        assertThat(waiting.list(undertaking, host.id(), 10)).isEmpty();
    }

    @Test
    void whoSaysNoLetsItBeAskedForAgain() {
        var id = asked(ask(worker, bank.account(worker), 60));
        book.decline(host.id(), id, "Das war doch nur eine Stunde.");
        assertThat(ask(worker, bank.account(worker), 60)).isInstanceOf(Exchanged.Done.class);
    }

    @Test
    void moreThanWasGivenIsRefused() {
        refused(ask(worker, bank.account(worker), 121), Why.GIVEN);
        var id = asked(ask(worker, bank.account(worker), 120));
        db.sql("update participation.given_hours set minutes = 60 where id = :id")
                .param("id", hours)
                .update();
        refused(book.confirm(host.id(), id, 120), Why.GIVEN);
        refused(book.change(worker.id(), id, 90, today, true), Why.GIVEN);
    }

    @Test
    void paidHoursAreNoHoursOfTheBank() throws Exception {
        db.sql("update participation.given_hours set paid = true where id = :id")
                .param("id", hours)
                .update();
        refused(ask(worker, bank.account(worker), 60), Why.OCCASION);
    }

    @Test
    void nobodyElseBooksThem() {
        var stranger = bank.member();
        refused(ask(stranger, bank.account(stranger), 60), Why.OCCASION);
        refused(ask(keeper, bank.community(), 60), Why.OCCASION);
        refused(ask(host, bank.account(worker), 60), Why.OCCASION);
        assertThat(asking.findOccasion(TaskHours.KIND, hours, stranger.id())).isEmpty();
        assertThat(asking.findAccountFor(TaskHours.KIND, hours, stranger.id())).isEmpty();
    }

    private Exchanged ask(SignedIn by, UUID own, int minutes) {
        return asking.ask(
                by.id(), new Proposal(own, null, true, minutes, today, "Gekocht", true, TaskHours.KIND, hours));
    }

    private static UUID asked(Exchanged exchanged) {
        assertThat(exchanged).isInstanceOf(Exchanged.Done.class);
        return ((Exchanged.Done) exchanged).exchange();
    }

    private static void refused(Exchanged exchanged, Why why) {
        assertThat(exchanged).isEqualTo(new Exchanged.Refused(why));
    }
}
