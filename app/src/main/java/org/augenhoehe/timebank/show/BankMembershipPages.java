package org.augenhoehe.timebank.show;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.QrCode;
import org.augenhoehe.timebank.account.AccountBook;
import org.augenhoehe.timebank.account.Kept;
import org.augenhoehe.timebank.find.CallingCards;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Joining, counting or only giving, being found, leaving.
@Controller
@RequestMapping("/zeitbank/mitmachen")
@Access(For.SIGNED_IN)
class BankMembershipPages {
    private static final String PATH = "/zeitbank/mitmachen";
    private static final String TEMPLATE = "timebank/membership";

    private final AccountBook book;
    private final LedgerAccountStore accounts;
    private final CallingCards cards;
    private final Organisations organisations;
    private final Rules rules;

    BankMembershipPages(
            AccountBook book,
            LedgerAccountStore accounts,
            CallingCards cards,
            Organisations organisations,
            Rules rules) {
        this.book = book;
        this.accounts = accounts;
        this.cards = cards;
        this.organisations = organisations;
        this.rules = rules;
    }

    @GetMapping
    @Assisted
    View show(Page page) {
        return page.show(TEMPLATE, values(page, Form.empty()));
    }

    /// @param mode whether they count, or only give
    /// @param byName whether every member finds them by their name
    @PostMapping
    @Assisted("timebank.show.act.joined")
    View join(Page page, @RequestParam(defaultValue = "") String mode, @RequestParam(defaultValue = "") String byName) {
        var form = Form.empty().with("mode", mode).with("byName", byName);
        var wanted = mode(mode);
        if (wanted == null) {
            return again(page, form.reject("mode", page.t("timebank.show.mode.missing")));
        }
        var kept = book.open(page.visitor().id(), wanted);
        if (!(kept instanceof Kept.Done)) {
            return again(page, form.reject("", Kept.sentence(page, kept)));
        }
        cards.choose(page.visitor().id(), byName.equals("true"));
        return page.goOn("/zeitbank", "success", "timebank.show.joined");
    }

    @PostMapping("/art")
    @Assisted(value = "timebank.show.act.mode", will = Will.EACH_TIME)
    View change(Page page, @RequestParam(defaultValue = "") String mode) {
        var wanted = mode(mode);
        var form = Form.empty().with("mode", mode);
        if (wanted == null) {
            return again(page, form.reject("mode", page.t("timebank.show.mode.missing")));
        }
        return after(page, form, "mode", book.change(page.visitor().id(), wanted), "timebank.show.mode.changed");
    }

    @PostMapping("/gefunden")
    @Assisted(value = "timebank.show.act.found", errand = Errand.ORDERING)
    View choose(Page page, @RequestParam(defaultValue = "") String byName) {
        requireMember(page);
        cards.choose(page.visitor().id(), byName.equals("true"));
        return page.goOn(PATH + "#gefunden", "success", "timebank.show.found.changed");
    }

    @PostMapping("/code")
    @Assisted(value = "timebank.show.act.found", errand = Errand.ORDERING)
    View renew(Page page) {
        requireMember(page);
        cards.renew(page.visitor().id());
        return page.goOn(PATH + "#gefunden", "success", "timebank.show.code.renewed");
    }

    /// An account for a group or an organisation for which one speaks.
    @PostMapping("/gruppe")
    View openFor(Page page, @RequestParam(defaultValue = "") String organisation) {
        var form = Form.empty().with("organisation", organisation);
        var chosen = Ids.find(organisation);
        if (chosen.isEmpty()) {
            return again(page, form.reject("organisation", page.t("timebank.show.group.missing")));
        }
        return after(
                page,
                form,
                "organisation",
                book.openFor(page.visitor().id(), chosen.get()),
                "timebank.show.group.opened");
    }

    /// The account of a group or an organisation is closed by somebody who speaks for it.
    @PostMapping("/gruppe/{organisation}/schliessen")
    View leaveFor(Page page, @PathVariable UUID organisation) {
        return after(
                page, Form.empty(), "", book.leaveFor(page.visitor().id(), organisation), "timebank.show.group.closed");
    }

    @PostMapping("/verlassen")
    View leave(Page page) {
        return after(page, Form.empty(), "", book.leave(page.visitor().id()), "timebank.show.left");
    }

    private View after(Page page, Form form, String field, Kept kept, String said) {
        return kept instanceof Kept.Done
                ? page.goOn("/zeitbank", "success", said)
                : again(page, form.reject(field, Kept.sentence(page, kept)));
    }

    private View again(Page page, Form form) {
        return page.again(TEMPLATE, values(page, form));
    }

    private void requireMember(Page page) {
        if (accounts.findOfPerson(page.visitor().id()).filter(Account::isOpen).isEmpty()) {
            throw new NotFound();
        }
    }

    private static @Nullable Mode mode(String typed) {
        for (var mode : Mode.values()) {
            if (mode.name().equals(typed)) {
                return mode;
            }
        }
        return null;
    }

    private Map<String, ?> values(Page page, Form form) {
        var person = page.visitor().id();
        var values = new HashMap<String, Object>();
        var account = accounts.findOfPerson(person).filter(Account::isOpen);
        account.ifPresent(one -> {
            values.put("account", one);
            if (form.value("mode").isEmpty()) {
                form.with("mode", one.mode().name());
            }
        });
        rules.findInForce().ifPresent(rule -> values.put("rule", rule));
        // Whoever acts for somebody does not carry their code away.
        cards.find(person).ifPresent(card -> {
            if (form.value("byName").isEmpty()) {
                form.with("byName", String.valueOf(card.byName()));
            }
            if (!page.visitor().assisted()) {
                values.put("card", card);
                values.put("code", QrCode.of(page.publicUrl() + "/zeitbank/austausch/neu?code=" + card.code()));
            }
        });
        values.put("modes", modes(page));
        putGroups(values, person);
        values.put("form", form);
        return values;
    }

    private static List<Option> modes(Page page) {
        return List.of(Mode.values()).stream()
                .map(mode -> new Option(
                        mode.name(), page.t("timebank.show.mode." + mode), page.t("timebank.show.mode.means." + mode)))
                .toList();
    }

    /// For which one speaks: those that have no account yet, and those that have one.
    private void putGroups(Map<String, Object> values, UUID person) {
        var spoken = organisations.listSpokenForBy(person);
        var have = spoken.isEmpty()
                ? List.<UUID>of()
                : accounts.listOfOrganisations(spoken).stream()
                        .filter(Account::isOpen)
                        .map(Account::organisation)
                        .toList();
        var options = spoken.isEmpty()
                ? List.<Option>of()
                : organisations.names(spoken).entrySet().stream()
                        .map(one -> new Option(one.getKey().toString(), one.getValue()))
                        .sorted(Comparator.comparing(Option::label))
                        .toList();
        var open = have.stream().map(String::valueOf).collect(Collectors.toSet());
        values.put(
                "groups",
                options.stream().filter(one -> !open.contains(one.value())).toList());
        values.put(
                "kept",
                options.stream().filter(one -> open.contains(one.value())).toList());
    }
}
