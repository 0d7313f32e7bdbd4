package org.augenhoehe.timebank.show;

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
import org.augenhoehe.timebank.find.Found;
import org.augenhoehe.timebank.find.MemberFinding;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.statement.TypedHours;
import org.augenhoehe.timebank.transfer.TransferBook;
import org.augenhoehe.timebank.transfer.Transferred;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Handing hours on without anything in return: to somebody, to a group, to the community.
@Controller
@RequestMapping("/zeitbank/geschenk/neu")
@Access(For.SIGNED_IN)
class GiveHoursPages {
    private static final String PATH = "/zeitbank/geschenk/neu";
    private static final String TEMPLATE = "timebank/give";
    private static final String COMMUNITY = "gemeinschaft";
    private static final String KEY = "key";

    private final PartnerFinding partners;
    private final MemberFinding finding;
    private final ActingFor acting;
    private final LedgerAccountStore accounts;
    private final TransferBook book;
    private final OwnAccounts own;
    private final Rules rules;

    GiveHoursPages(
            PartnerFinding partners,
            MemberFinding finding,
            ActingFor acting,
            LedgerAccountStore accounts,
            TransferBook book,
            OwnAccounts own,
            Rules rules) {
        this.partners = partners;
        this.finding = finding;
        this.acting = acting;
        this.accounts = accounts;
        this.book = book;
        this.own = own;
        this.rules = rules;
    }

    /// @param other the account that is to get them
    /// @param to `gemeinschaft` for the community's
    /// @param name letters of a name
    /// @param code what somebody shows
    @GetMapping
    @Assisted
    View ask(
            Page page,
            @RequestParam(name = "mit", defaultValue = "") String other,
            @RequestParam(name = "an", defaultValue = "") String to,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "code", defaultValue = "") String code) {
        var mine = mine(page);
        if (mine.isEmpty()) {
            return page.show("timebank/outside", Map.of("open", rules.isOpen()));
        }
        var chosen = to.equals(COMMUNITY) ? accounts.getCommunity().id().toString() : other;
        var partner = partners.find(page, "", "", chosen);
        if (partner.isEmpty()) {
            return find(page, name, code);
        }
        var form = Form.empty().with("own", mine.getFirst().id().toString()).with(KEY, page.submission());
        return page.show(TEMPLATE, values(page, partner.get(), mine, form));
    }

    private View find(Page page, String name, String code) {
        var byCode = code.isBlank() ? Optional.<Found>empty() : finding.byCode(code);
        if (byCode.isPresent()) {
            return page.goOn(PATH + "?mit=" + byCode.get().account());
        }
        return page.show(
                "timebank/find",
                FindForm.values(page, finding, name, code, PATH, page.t("timebank.show.give.title"), true));
    }

    @PostMapping
    @Assisted(value = "timebank.show.act.given", will = Will.EACH_TIME)
    View give(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.empty();
        typed.forEach(form::with);
        var mine = mine(page);
        var partner = partners.find(page, "", "", form.value("mit"));
        var to = partner.map(Partner::other).orElse(null);
        if (mine.isEmpty() || partner.isEmpty() || to == null) {
            return page.goOn(PATH, "warning", "timebank.show.ask.nobody");
        }
        var minutes = TypedHours.read(page, form, rules.getInForce().terms().most());
        var from = Ids.find(form.value("own"));
        if (from.isEmpty()) {
            form.reject("own", page.t("timebank.show.own.missing"));
        }
        if (form.hasErrors() || from.isEmpty()) {
            return page.again(TEMPLATE, values(page, partner.get(), mine, form));
        }
        var given = book.give(
                page.visitor().id(),
                from.get(),
                to,
                minutes,
                form.value("words").strip(),
                form.value(KEY));
        if (given instanceof Transferred.Done(var posting, var _)) {
            return page.goOn(PostingPages.path(posting, from.get()), "success", "timebank.show.given");
        }
        return page.again(
                TEMPLATE,
                values(page, partner.get(), mine, form.reject(field(given), Transferred.sentence(page, given))));
    }

    private static String field(Transferred given) {
        return switch (given) {
            case Transferred.Refused(var why) ->
                switch (why) {
                    case BOUNDS, OVERDRAWN -> TypedHours.HOURS;
                    case WORDS -> "words";
                    default -> "";
                };
            case Transferred.Shut shut -> "words";
            case Transferred.Done done -> "";
        };
    }

    private List<Account> mine(Page page) {
        return rules.isOpen() ? acting.listOf(page.visitor().id()) : List.of();
    }

    private Map<String, ?> values(Page page, Partner partner, List<Account> mine, Form form) {
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("partner", partner);
        values.put("accounts", own.options(page, mine));
        return values;
    }
}
