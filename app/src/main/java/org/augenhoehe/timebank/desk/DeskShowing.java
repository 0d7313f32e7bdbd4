package org.augenhoehe.timebank.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.desk.booklet.BookletStore;
import org.augenhoehe.timebank.desk.booklet.DeskDoor;
import org.augenhoehe.timebank.desk.booklet.Slip;
import org.augenhoehe.timebank.desk.booklet.SlipKeys;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.find.Found;
import org.augenhoehe.timebank.find.MemberFinding;
import org.augenhoehe.timebank.find.ShortCode;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.statement.Hours;
import org.augenhoehe.timebank.statement.Sides;
import org.springframework.stereotype.Component;

/// Puts together what the desk sees.
@Component
class DeskShowing {
    private static final int ON_A_PAGE = 30;

    private final DeskDoor door;
    private final DeskBook book;
    private final BookletStore booklets;
    private final SlipKeys keys;
    private final LedgerAccountStore accounts;
    private final ExchangeStore exchanges;
    private final MemberFinding finding;
    private final Sides sides;
    private final People people;
    private final Rules rules;

    DeskShowing(
            DeskDoor door,
            DeskBook book,
            BookletStore booklets,
            SlipKeys keys,
            LedgerAccountStore accounts,
            ExchangeStore exchanges,
            MemberFinding finding,
            Sides sides,
            People people,
            Rules rules) {
        this.door = door;
        this.book = book;
        this.booklets = booklets;
        this.keys = keys;
        this.accounts = accounts;
        this.exchanges = exchanges;
        this.finding = finding;
        this.sides = sides;
        this.people = people;
        this.rules = rules;
    }

    /// @param name letters of the name of a member; empty where nobody is looked for
    Map<String, Object> desk(Page page, Form form, String name, int number) {
        var values = new HashMap<String, Object>();
        var keeper =
                page.visitor().person() != null && door.admits(page.visitor().id());
        values.put("open", rules.isOpen());
        values.put("keeper", keeper);
        values.put("form", form);
        values.put("keepers", keepers());
        if (keeper) {
            var count = booklets.countHolders();
            var last = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
            var shown = Math.clamp(number, 1, last);
            values.put("number", shown);
            values.put("last", last);
            values.put("holders", holders(shown));
            values.put("found", name.isBlank() ? List.<Found>of() : found(name));
            values.put("searched", name.strip().length() >= MemberFinding.LEAST_LETTERS);
        }
        return values;
    }

    private List<String> keepers() {
        var keepers = rules.listKeepers();
        return keepers.isEmpty()
                ? List.of()
                : people.names(keepers).values().stream().sorted().toList();
    }

    private List<Holder> holders(int number) {
        var found = booklets.listHolders(ON_A_PAGE, (number - 1) * ON_A_PAGE);
        var names = people.names(found);
        var newest = booklets.listNewest(found);
        var holders = new ArrayList<Holder>();
        for (var person : found) {
            var booklet = newest.get(person);
            var name = names.get(person);
            if (booklet != null && name != null) {
                holders.add(new Holder(person, name, booklet.slips() - booklet.used()));
            }
        }
        return holders;
    }

    /// Members, as their persons.
    private List<Holder> found(String name) {
        var several = finding.searchAll(name);
        var persons = new HashMap<UUID, UUID>();
        accounts.list(several.stream().map(Found::account).toList()).forEach(account -> {
            if (account.person() != null) {
                persons.put(account.id(), account.person());
            }
        });
        return several.stream()
                .filter(one -> persons.containsKey(one.account()))
                .map(one -> new Holder(Objects.requireNonNull(persons.get(one.account())), one.name(), 0))
                .toList();
    }

    /// A slip that is to be entered.
    Map<String, Object> slip(Page page, Form form) {
        var slip = slip(form.value("code")).orElseThrow(NotFound::new);
        var owner = Objects.requireNonNull(slip.person());
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("number", slip.number());
        values.put("owner", people.names(Set.of(owner)).getOrDefault(owner, ""));
        values.put("code", ShortCode.typed(form.value("code")).inGroups());
        var name = form.value("name").strip();
        values.put("searched", name.length() >= MemberFinding.LEAST_LETTERS);
        values.put("found", finding.searchAll(name));
        values.put("shared", finding.listShared());
        return values;
    }

    private Optional<Slip> slip(String code) {
        var typed = ShortCode.typed(code);
        return booklets.findSlip(keys.of(typed)).filter(slip -> slip.person() != null);
    }

    /// The name of the account that is chosen as the other side; empty where none is.
    Optional<Found> chosen(Page page, Optional<UUID> account) {
        return account.flatMap(accounts::find)
                .filter(Account::isOpen)
                .map(found -> new Found(found.id(), sides.name(page, found)));
    }

    /// @throws NotFound where this person keeps no account
    Map<String, Object> member(Page page, UUID person, Form form) {
        door.require(page.visitor().id());
        var account = accounts.findOfPerson(person).filter(Account::isOpen).orElseThrow(NotFound::new);
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("person", person);
        values.put("name", sides.name(page, account));
        values.put("booklets", booklets.listOf(person));
        values.put("holder", booklets.isHolder(person));
        var waiting = exchanges.listOpen(List.of(account.id())).stream()
                .filter(exchange -> book.waitsFor(exchange, account))
                .toList();
        values.put("waiting", options(page, waiting));
        return values;
    }

    private List<Option> options(Page page, List<Exchange> waiting) {
        var names = names(page, waiting);
        return waiting.stream()
                .map(one -> new Option(
                        one.id().toString(),
                        one.hidden() ? page.t("timebank.show.words.hidden") : one.words(),
                        page.t(
                                "timebank.desk.waiting.line",
                                page.day(one.day()),
                                names.getOrDefault(one.giver(), ""),
                                names.getOrDefault(one.receiver(), ""),
                                Hours.words(page, one.minutes()))))
                .toList();
    }

    private Map<UUID, String> names(Page page, List<Exchange> waiting) {
        var ids = waiting.stream()
                .flatMap(one -> Stream.of(one.giver(), one.receiver()))
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : sides.names(page, accounts.list(ids));
    }
}
