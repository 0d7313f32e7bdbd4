package org.augenhoehe.atlas.show;

import java.util.UUID;

import org.augenhoehe.atlas.entry.Closing;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.Reason;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What whoever tends an entry does with it: it still holds, it is over, it goes.
@Controller
@RequestMapping(Entry.PATH + "/{id}")
@Access(For.SIGNED_IN)
class TendEntryPages {
    private final MapEntryBook book;
    private final EntryAnswers answers;

    TendEntryPages(MapEntryBook book, EntryAnswers answers) {
        this.book = book;
        this.answers = answers;
    }

    @PostMapping("/stimmt")
    @Assisted("atlas.act.confirmed")
    View confirm(Page page, @PathVariable UUID id) {
        book.confirm(page.visitor().id(), id);
        return page.goOn(Entry.path(id), "success", "atlas.confirmed");
    }

    @PostMapping("/schliessen")
    @Assisted("atlas.act.closed")
    View close(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String closeReason) {
        var form = Form.empty().with("how", how).with("closeReason", closeReason);
        var closing = Closing.options(page).stream().anyMatch(one -> one.value().equals(how));
        if (!closing) {
            form.reject("how", page.t("atlas.close.missing"));
        }
        if (Reason.lacks(closeReason)) {
            form.reject("closeReason", page.t("atlas.reason.missing"));
        }
        if (form.hasErrors()) {
            return answers.again(page, id, form);
        }
        return answers.after(
                page,
                id,
                form,
                "closeReason",
                book.close(page.visitor().id(), id, Closing.valueOf(how), closeReason.strip()),
                "atlas.closed");
    }

    @PostMapping("/wieder")
    @Assisted("atlas.act.reopened")
    View reopen(Page page, @PathVariable UUID id) {
        return answers.after(
                page, id, Form.empty(), "", book.reopen(page.visitor().id(), id), "atlas.reopened");
    }

    @PostMapping("/zurueckziehen")
    @Assisted(value = "atlas.act.withdrawn", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String withdrawReason) {
        var form = Form.empty().with("withdrawReason", withdrawReason);
        if (Reason.lacks(withdrawReason)) {
            return answers.again(page, id, form.reject("withdrawReason", page.t("atlas.reason.missing")));
        }
        return answers.after(
                page,
                id,
                form,
                "withdrawReason",
                book.withdraw(page.visitor().id(), id, withdrawReason.strip()),
                "atlas.withdrawn");
    }
}
