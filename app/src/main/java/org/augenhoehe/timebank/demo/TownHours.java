package org.augenhoehe.timebank.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.timebank.account.AccountBook;
import org.augenhoehe.timebank.account.Kept;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.find.CallingCards;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.transfer.Corrected;
import org.augenhoehe.timebank.transfer.CounterBook;
import org.augenhoehe.timebank.transfer.TransferBook;
import org.augenhoehe.timebank.transfer.Transferred;
import org.springframework.stereotype.Component;

/// Hours that people of the town give each other.
@Component
class TownHours implements TownRoom {
    private final AccountBook accounts;
    private final LedgerAccountStore ledger;
    private final AskingBook asking;
    private final ExchangeBook exchanges;
    private final ExchangeStore store;
    private final TransferBook transfers;
    private final CounterBook counters;
    private final CallingCards cards;
    private final People people;
    private final Organisations organisations;

    TownHours(
            AccountBook accounts,
            LedgerAccountStore ledger,
            AskingBook asking,
            ExchangeBook exchanges,
            ExchangeStore store,
            TransferBook transfers,
            CounterBook counters,
            CallingCards cards,
            People people,
            Organisations organisations) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.asking = asking;
        this.exchanges = exchanges;
        this.store = store;
        this.transfers = transfers;
        this.counters = counters;
        this.cards = cards;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "joins the time bank", this::join,
                "opens an account of hours", this::openFor,
                "gives hours instead of counting", scene -> kept(accounts.change(scene.who(), Mode.GIFTS)),
                "exchange hours", this::exchange,
                "asks for hours", this::ask,
                "hands hours on", this::give,
                "doubts hours", this::doubt);
    }

    private void join(Scene scene) {
        kept(accounts.open(scene.who(), scene.isTrue("gives", false) ? Mode.GIFTS : Mode.COUNTS));
        cards.choose(scene.who(), scene.isTrue("byName", true));
    }

    private void openFor(Scene scene) {
        kept(accounts.openFor(scene.who(), scene.known("group")));
    }

    /// Several in one week, each confirmed by both.
    private void exchange(Scene scene) {
        for (var one : scene.parts("exchanges")) {
            var id = asked(one, true);
            confirm(one, id);
            one.happened(id);
        }
    }

    /// One that still waits.
    private void ask(Scene scene) {
        scene.happened(asked(scene, scene.isTrue("done", true)));
    }

    private UUID asked(Scene scene, boolean done) {
        var giver = scene.known("giver");
        var receiver = scene.known("receiver");
        var asked = asking.ask(
                speaker(giver),
                new Proposal(
                        account(giver).id(),
                        account(receiver).id(),
                        true,
                        scene.number("minutes"),
                        scene.says("in") ? scene.dayIn("in") : scene.day(),
                        scene.text("for"),
                        done));
        if (asked instanceof Exchanged.Done(var id, var _)) {
            return id;
        }
        throw new IllegalStateException("nobody can ask for this: " + asked);
    }

    private void confirm(Scene scene, UUID id) {
        var confirmed = exchanges.confirm(speaker(scene.known("receiver")), id, scene.number("minutes"));
        if (!(confirmed instanceof Exchanged.Done)) {
            throw new IllegalStateException("nobody can confirm this: " + confirmed);
        }
    }

    private void give(Scene scene) {
        var from = from(scene);
        var to = scene.says("to") ? account(scene.known("to")) : ledger.getCommunity();
        var key = scene.day() + "/" + scene.text("words");
        var given = transfers.give(scene.who(), from.id(), to.id(), scene.number("minutes"), scene.text("words"), key);
        if (!(given instanceof Transferred.Done)) {
            throw new IllegalStateException("nobody can give this: " + given);
        }
    }

    private Account from(Scene scene) {
        if (scene.isTrue("ofCommunity", false)) {
            return ledger.getCommunity();
        }
        return account(scene.says("group") ? scene.known("group") : scene.who());
    }

    /// A posting was wrong, and the other side agrees that it is turned round.
    private void doubt(Scene scene) {
        var posting = store.get(scene.thing("what")).posting();
        if (posting == null) {
            throw new IllegalStateException("nothing was booked");
        }
        if (!(counters.ask(scene.who(), posting, scene.text("words")) instanceof Corrected.Asked(var correction))) {
            throw new IllegalStateException("nobody can doubt this");
        }
        if (!(counters.agree(scene.known("other"), correction) instanceof Corrected.Done)) {
            throw new IllegalStateException("nobody can agree to this");
        }
    }

    private Account account(UUID whose) {
        return ledger.findOfPerson(whose)
                .or(() -> ledger.findOfOrganisation(whose))
                .orElseThrow();
    }

    /// A person speaks for themselves, whoever comes first for a group.
    private UUID speaker(UUID whose) {
        return people.names(List.of(whose)).isEmpty()
                ? organisations.listSpeakers(whose).getFirst()
                : whose;
    }

    private static void kept(Kept kept) {
        if (!(kept instanceof Kept.Done)) {
            throw new IllegalStateException("nobody can do this: " + kept);
        }
    }
}
