package org.augenhoehe.timebank.show;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeState;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.rule.Rules;
import org.augenhoehe.timebank.statement.TypedDay;
import org.augenhoehe.timebank.statement.TypedHours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One exchange: where it stands, and what its two sides do with it.
@Controller
@RequestMapping(Exchange.PATH + "/{id}")
@Access(For.SIGNED_IN)
class OneExchangePages {
    private static final String TEMPLATE = "timebank/exchange";

    private final ExchangeShowing showing;
    private final ExchangeBook book;
    private final Rules rules;

    OneExchangePages(ExchangeShowing showing, ExchangeBook book, Rules rules) {
        this.showing = showing;
        this.book = book;
        this.rules = rules;
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    @PostMapping("/zusagen")
    @Assisted("timebank.show.act.agreed")
    View agree(Page page, @PathVariable UUID id) {
        return after(page, id, Form.empty(), "", book.agree(page.visitor().id(), id), "timebank.show.agreed");
    }

    /// @param seen the minutes that the page showed
    @PostMapping("/bestaetigen")
    @Assisted(value = "timebank.show.act.confirmed", will = Will.EACH_TIME)
    View confirm(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "0") int seen) {
        var confirmed = book.confirm(page.visitor().id(), id, seen);
        var booked = confirmed instanceof Exchanged.Done(var _, var state) && state == ExchangeState.BOOKED;
        return after(
                page, id, Form.empty(), "", confirmed, booked ? "timebank.show.booked" : "timebank.show.confirmed");
    }

    /// Where it is done, this confirms it with other minutes: as little without the person's own word as a
    /// confirmation.
    @PostMapping("/aendern")
    @Assisted(value = "timebank.show.act.changed", will = Will.EACH_TIME)
    View change(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String changeDay,
            @RequestParam(defaultValue = "") String changeDone) {
        var form = Form.empty()
                .with(TypedHours.HOURS, hours)
                .with(TypedHours.MINUTES, minutes)
                .with("changeDay", changeDay)
                .with("changeDone", changeDone);
        var typed = TypedHours.read(page, form, rules.getInForce().terms().most());
        var day = TypedDay.read(page, form, "changeDay");
        if (day == null || form.hasErrors()) {
            return again(page, id, form);
        }
        return after(
                page,
                id,
                form,
                null,
                book.change(page.visitor().id(), id, typed, day, changeDone.equals("true")),
                "timebank.show.changed");
    }

    @PostMapping("/ablehnen")
    @Assisted("timebank.show.act.declined")
    View decline(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String answer) {
        var form = Form.empty().with("answer", answer);
        return after(page, id, form, "answer", book.decline(page.visitor().id(), id, answer), "timebank.show.declined");
    }

    /// @param field where the sentence of a refusal stands; null where the refusal says it itself
    private View after(Page page, UUID id, Form form, @Nullable String field, Exchanged came, String said) {
        if (came instanceof Exchanged.Done) {
            return page.goOn(Exchange.path(id), "success", said);
        }
        return again(page, id, form.reject(field == null ? field(came) : field, Exchanged.sentence(page, came)));
    }

    private static String field(Exchanged came) {
        return came instanceof Exchanged.Refused(var why)
                ? switch (why) {
                    case BOUNDS, GIVEN, OVERDRAWN, COMMUNITY_EMPTY -> TypedHours.HOURS;
                    case FUTURE, PAST, FAR, EARLY -> "changeDay";
                    default -> "";
                }
                : "";
    }

    private View again(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, values(page, id, form));
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var shown = showing.get(page, id);
        var values = new HashMap<String, Object>();
        values.put("shown", shown);
        values.put("form", form);
        if (form.value(TypedHours.HOURS).isEmpty()
                && form.value(TypedHours.MINUTES).isEmpty()) {
            form.with(TypedHours.HOURS, String.valueOf(shown.exchange().minutes() / 60))
                    .with(TypedHours.MINUTES, String.valueOf(shown.exchange().minutes() % 60));
        }
        if (form.value("changeDay").isEmpty()) {
            form.with("changeDay", shown.exchange().day().toString());
        }
        return values;
    }
}
