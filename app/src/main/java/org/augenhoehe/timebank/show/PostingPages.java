package org.augenhoehe.timebank.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.transfer.Corrected;
import org.augenhoehe.timebank.transfer.CounterBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One posting; and what can be done where it was wrong: it is turned round by another one, if the other side agrees or
/// who keeps the bank decides so.
@Controller
@RequestMapping("/zeitbank/buchung/{id}")
@Access(For.SIGNED_IN)
class PostingPages {
    private static final String TEMPLATE = "timebank/posting";
    private static final String ACCOUNT = "konto";
    private static final int LONGEST = 500;

    private final PostingShowing showing;
    private final CounterBook book;

    PostingPages(PostingShowing showing, CounterBook book) {
        this.showing = showing;
        this.book = book;
    }

    static String path(UUID posting, @Nullable UUID account) {
        return "/zeitbank/buchung/" + posting + (account == null ? "" : "?" + ACCOUNT + "=" + account);
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID id, @RequestParam(name = ACCOUNT, defaultValue = "") String account) {
        return page.show(TEMPLATE, values(page, id, account, Form.empty()));
    }

    /// One side says that it was wrong. Only the other one's yes is missing then, and that may be whoever helps.
    @PostMapping("/stimmt-nicht")
    @Assisted(value = "timebank.show.act.doubted", will = Will.EACH_TIME)
    View ask(
            Page page,
            @PathVariable UUID id,
            @RequestParam(name = ACCOUNT, defaultValue = "") String account,
            @RequestParam(defaultValue = "") String reason) {
        var form = reason(page, "reason", reason);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, id, account, form));
        }
        return after(page, id, account, form, "reason", book.ask(page.visitor().id(), id, reason.strip()));
    }

    @PostMapping("/einverstanden")
    @Assisted(value = "timebank.show.act.corrected", will = Will.EACH_TIME)
    View agree(
            Page page,
            @PathVariable UUID id,
            @RequestParam(name = ACCOUNT, defaultValue = "") String account,
            @RequestParam(defaultValue = "") String correction) {
        var asked = Ids.find(correction).orElseThrow(NotFound::new);
        return after(
                page, id, account, Form.empty(), "", book.agree(page.visitor().id(), asked));
    }

    @PostMapping("/bleibt")
    @Assisted("timebank.show.act.stays")
    View decline(
            Page page,
            @PathVariable UUID id,
            @RequestParam(name = ACCOUNT, defaultValue = "") String account,
            @RequestParam(defaultValue = "") String correction) {
        var asked = Ids.find(correction).orElseThrow(NotFound::new);
        return after(
                page, id, account, Form.empty(), "", book.decline(page.visitor().id(), asked));
    }

    /// Somebody who keeps the bank decides.
    @PostMapping("/berichtigen")
    View correct(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String decision) {
        var form = reason(page, "decision", decision);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, id, "", form));
        }
        return after(page, id, "", form, "decision", book.correct(page.visitor().id(), id, decision.strip()));
    }

    private static Form reason(Page page, String field, String typed) {
        var form = Form.empty().with(field, typed);
        if (typed.isBlank()) {
            form.reject(field, page.t("timebank.show.reason.missing"));
        } else if (typed.strip().length() > LONGEST) {
            form.reject(field, page.t("timebank.show.words.long"));
        }
        return form;
    }

    private View after(Page page, UUID id, String account, Form form, String field, Corrected came) {
        var path = path(id, Ids.find(account).orElse(null));
        return switch (came) {
            case Corrected.Done done -> page.goOn(path, "success", "timebank.show.corrected");
            case Corrected.Asked asked -> page.goOn(path, "success", "timebank.show.doubted");
            case Corrected.Stays stays -> page.goOn(path, "success", "timebank.show.stays");
            case Corrected.Refused refused ->
                page.again(TEMPLATE, values(page, id, account, form.reject(field, Corrected.sentence(page, came))));
            case Corrected.Shut shut ->
                page.again(TEMPLATE, values(page, id, account, form.reject(field, Corrected.sentence(page, came))));
        };
    }

    private Map<String, ?> values(Page page, UUID id, String account, Form form) {
        return Map.of("shown", showing.get(page, id, Ids.find(account).orElse(null)), "form", form);
    }
}
