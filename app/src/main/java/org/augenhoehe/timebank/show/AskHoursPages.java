package org.augenhoehe.timebank.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.account.ActingFor;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.find.Found;
import org.augenhoehe.timebank.find.MemberFinding;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.statement.TypedDay;
import org.augenhoehe.timebank.statement.TypedHours;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Writing hours down: with whom, who helped whom, how long, for what. The other side confirms it.
@Controller
@RequestMapping(Exchange.PATH + "/neu")
@Access(For.SIGNED_IN)
class AskHoursPages {
    private static final String TEMPLATE = "timebank/ask";
    private static final String YES = "true";

    private final PartnerFinding partners;
    private final MemberFinding finding;
    private final ActingFor acting;
    private final AskingBook book;
    private final OwnAccounts own;
    private final Rules rules;
    private final ExchangeShowing showing;

    AskHoursPages(
            PartnerFinding partners,
            MemberFinding finding,
            ActingFor acting,
            AskingBook book,
            OwnAccounts own,
            Rules rules,
            ExchangeShowing showing) {
        this.partners = partners;
        this.finding = finding;
        this.acting = acting;
        this.book = book;
        this.own = own;
        this.rules = rules;
        this.showing = showing;
    }

    /// @param kind,id what it is for, in another room
    /// @param other the account on the other side
    /// @param name letters of the other side's name
    /// @param code what the other side shows
    @GetMapping
    @Assisted
    View ask(
            Page page,
            @RequestParam(name = "anlass", defaultValue = "") String kind,
            @RequestParam(name = "id", defaultValue = "") String id,
            @RequestParam(name = "mit", defaultValue = "") String other,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "code", defaultValue = "") String code) {
        var accounts = accounts(page, kind, id);
        if (accounts.isEmpty()) {
            return page.show("timebank/outside", Map.of("open", rules.isOpen()));
        }
        var partner = partners.find(page, kind, id, other);
        if (partner.isEmpty()) {
            return find(page, name, code);
        }
        var asked = partner.get().occasion();
        var minutes = asked == null ? 0 : asked.minutes();
        var form = Form.empty()
                .with("own", accounts.getFirst().id().toString())
                .with("gives", asked == null ? "" : String.valueOf(asked.gives()))
                .with("done", YES)
                .with("day", showing.today().toString())
                .with(TypedHours.HOURS, minutes == 0 ? "" : String.valueOf(minutes / 60))
                .with(TypedHours.MINUTES, minutes == 0 ? "" : String.valueOf(minutes % 60))
                .with("words", asked == null ? "" : asked.name());
        return page.show(TEMPLATE, values(page, partner.get(), accounts, form));
    }

    /// Nobody is chosen yet.
    private View find(Page page, String name, String code) {
        var byCode = code.isBlank() ? Optional.<Found>empty() : finding.byCode(code);
        if (byCode.isPresent()) {
            return page.goOn(Exchange.PATH + "/neu?mit=" + byCode.get().account());
        }
        return page.show(
                "timebank/find",
                FindForm.values(
                        page, finding, name, code, Exchange.PATH + "/neu", page.t("timebank.show.ask.title"), false));
    }

    @PostMapping
    @Assisted(value = "timebank.show.act.asked", will = Will.EACH_TIME)
    View send(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var form = form(typed);
        var kind = form.value("anlass");
        var accounts = accounts(page, kind, form.value("id"));
        var partner = partners.find(page, kind, form.value("id"), form.value("mit"));
        if (accounts.isEmpty() || partner.isEmpty()) {
            return page.goOn(Exchange.PATH + "/neu", "warning", "timebank.show.ask.nobody");
        }
        var most = Math.min(TypedHours.A_DAY, rules.getInForce().terms().most());
        var minutes = TypedHours.read(page, form, most);
        var day = TypedDay.read(page, form, "day");
        var account = Ids.find(form.value("own"));
        if (account.isEmpty()) {
            form.reject("own", page.t("timebank.show.own.missing"));
        }
        if (form.value("gives").isEmpty()) {
            form.reject("gives", page.t("timebank.show.gives.missing"));
        }
        if (form.value("words").isBlank()) {
            form.reject("words", page.t("timebank.show.words.missing"));
        }
        if (form.hasErrors() || day == null || account.isEmpty()) {
            return page.again(TEMPLATE, values(page, partner.get(), accounts, form));
        }
        var proposal = new Proposal(
                account.get(),
                partner.get().other(),
                form.value("gives").equals(YES),
                minutes,
                day,
                form.value("words").strip(),
                form.value("done").equals(YES),
                kind,
                partner.get().occasionId());
        var asked = book.ask(page.visitor().id(), proposal);
        if (asked instanceof Exchanged.Done(var exchange, var _)) {
            return page.goOn(Exchange.path(exchange), "success", "timebank.show.asked");
        }
        return page.again(
                TEMPLATE,
                values(page, partner.get(), accounts, form.reject(field(asked), Exchanged.sentence(page, asked))));
    }

    static String field(Exchanged came) {
        return switch (came) {
            case Exchanged.Refused(var why) ->
                switch (why) {
                    case BOUNDS, GIVEN, OVERDRAWN, COMMUNITY_EMPTY -> TypedHours.HOURS;
                    case FUTURE, PAST, FAR, EARLY -> "day";
                    case WORDS -> "words";
                    default -> "";
                };
            case Exchanged.Shut shut -> "words";
            case Exchanged.Done done -> "";
        };
    }

    private static Form form(MultiValueMap<String, String> typed) {
        var form = Form.empty();
        typed.forEach(form::with);
        return form;
    }

    /// For which the visitor can ask: also the community's, where they answer for the undertaking it is about.
    private List<Account> accounts(Page page, String kind, String id) {
        var person = page.visitor().id();
        var accounts = new ArrayList<>(rules.isOpen() ? acting.listOf(person) : List.<Account>of());
        if (!kind.isEmpty() && rules.isOpen()) {
            Ids.find(id)
                    .flatMap(thing -> book.findAccountFor(kind, thing, person))
                    .filter(found -> accounts.stream().noneMatch(one -> one.id().equals(found.id())))
                    .ifPresent(accounts::addFirst);
        }
        return accounts;
    }

    private Map<String, ?> values(Page page, Partner partner, List<Account> accounts, Form form) {
        var values = new HashMap<String, Object>();
        var asked = partner.occasion();
        values.put("form", form);
        values.put("partner", partner);
        values.put("keeps", asked == null || partners.keepsAccount(asked));
        values.put("accounts", own.options(page, accounts));
        values.put("today", showing.today());
        return values;
    }
}
