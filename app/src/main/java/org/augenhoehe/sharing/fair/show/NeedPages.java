package org.augenhoehe.sharing.fair.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Applied;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.Need;
import org.augenhoehe.sharing.fair.book.ApplyBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The owner reads what was said about needs, by receipt, and may see one otherwise: with a reason, told at once.
@Controller
@RequestMapping(Fair.PATH + "/{id}/bewerbungen")
@Access(For.SIGNED_IN)
class NeedPages {
    private static final String TEMPLATE = "sharing/fair/needs";
    private static final int LONGEST = 500;

    private final FairShowing showing;
    private final ApplicationStore applications;
    private final ApplyBook book;

    NeedPages(FairShowing showing, ApplicationStore applications, ApplyBook book) {
        this.showing = showing;
        this.applications = applications;
        this.book = book;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, get(page, id), Form.empty()));
    }

    @PostMapping
    View see(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID application,
            @RequestParam(required = false) @Nullable Need seen,
            @RequestParam(defaultValue = "") String why) {
        var shown = get(page, id);
        var form = Form.empty()
                .with("application", application == null ? null : application.toString())
                .with("seen", seen == null ? null : seen.name())
                .with("why", why);
        var known = application == null
                ? null
                : applications
                        .find(application)
                        .filter(one -> one.fair().equals(id))
                        .orElse(null);
        if (known == null) {
            form.reject("application", page.t("sharing.fair.see.which"));
        }
        if (seen == null) {
            form.reject("seen", page.t("sharing.fair.refused.NEED"));
        }
        if (why.isBlank() || why.strip().length() > LONGEST) {
            form.reject("why", page.t("sharing.fair.see.why.missing"));
        }
        if (form.hasErrors() || known == null || seen == null) {
            return page.again(TEMPLATE, values(page, shown, form));
        }
        return switch (book.see(page.visitor().id(), known.id(), seen, why.strip())) {
            case Applied.Done any -> page.goOn(Fair.path(id) + "/bewerbungen", "success", "sharing.fair.said.seen");
            case Applied.Refused(var because) ->
                page.again(TEMPLATE, values(page, shown, form.reject("application", page.t(because.textKey()))));
            case Applied.Closed(var because) ->
                page.again(TEMPLATE, values(page, shown, form.reject("why", DoorSentence.of(page, because))));
        };
    }

    private FairShown get(Page page, UUID id) {
        var shown = showing.get(page, id);
        if (!shown.looks()) {
            throw new NotFound();
        }
        return shown;
    }

    private Map<String, ?> values(Page page, FairShown shown, Form form) {
        var all = applications.listOf(shown.fair().id());
        var receipts = all.stream()
                .map(one -> new Option(one.id().toString(), one.receipt()))
                .toList();
        List<NeedLine> lines = all.stream().map(one -> line(page, one)).toList();
        return Map.of(
                "shown", shown, "lines", lines, "receipts", receipts, "needs", FairPages.needs(page), "form", form);
    }

    private static NeedLine line(Page page, Application one) {
        var need = one.need();
        var seen = one.seen();
        return new NeedLine(
                one.id(),
                one.receipt(),
                need == null ? "" : page.t(need.textKey()),
                one.words(),
                seen == null ? "" : page.t("sharing.fair.see.seen", page.t(seen.textKey()), one.seenWhy()),
                one.hidden());
    }
}
