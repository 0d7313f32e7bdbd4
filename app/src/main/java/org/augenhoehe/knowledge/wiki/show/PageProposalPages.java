package org.augenhoehe.knowledge.wiki.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.owner.PageProposalBook;
import org.augenhoehe.knowledge.wiki.owner.PageProposalStore;
import org.augenhoehe.knowledge.wiki.owner.Proposal;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.knowledge.wiki.show.Signatures.Signed;
import org.augenhoehe.methods.text.Difference;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What others propose for a page that belongs to a group, and what its people say to it.
@Controller
@RequestMapping("/wissen/seite/{id}")
class PageProposalPages {
    private static final String TEMPLATE = "knowledge/wiki/proposal";

    private final PageReading reading;
    private final PageProposalStore store;
    private final PageProposalBook book;
    private final RevisionStore revisions;
    private final PageBook pages;
    private final Rendering rendering;
    private final Signatures signatures;

    PageProposalPages(
            PageReading reading,
            PageProposalStore store,
            PageProposalBook book,
            RevisionStore revisions,
            PageBook pages,
            Rendering rendering,
            Signatures signatures) {
        this.reading = reading;
        this.store = store;
        this.book = book;
        this.revisions = revisions;
        this.pages = pages;
        this.rendering = rendering;
        this.signatures = signatures;
    }

    @GetMapping("/vorschlaege")
    @Access(For.EVERYONE)
    View list(Page page, @PathVariable UUID id) {
        var lines = store.list(id).stream()
                .filter(one -> one.isShownTo(page.visitor().person()))
                .toList();
        return page.show("knowledge/wiki/proposals", Map.of("wiki", reading.get(id), "lines", lines));
    }

    @GetMapping("/vorschlaege/{proposal}")
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id, @PathVariable UUID proposal) {
        return page.show(TEMPLATE, values(page, id, proposal, Form.empty()));
    }

    @PostMapping("/vorschlaege/{proposal}/annehmen")
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.accepted")
    View accept(Page page, @PathVariable UUID id, @PathVariable UUID proposal) {
        var written = book.accept(page.visitor().id(), id, proposal);
        return switch (written) {
            case Writing.Done done -> page.goOn(WikiPage.path(id), "success", "wiki.proposal.said.accepted");
            case Writing.Torn torn -> page.goOn(Proposal.path(id, proposal), "warning", "wiki.proposal.torn");
            default -> page.goOn(Proposal.path(id, proposal), "warning", "wiki.not.yours");
        };
    }

    @PostMapping("/vorschlaege/{proposal}/ablehnen")
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.declined")
    View decline(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String reason) {
        var form = Form.empty().with("reason", reason);
        if (reason.isBlank()) {
            form.reject("reason", page.t("wiki.proposal.reason.missing"));
        } else if (reason.length() > Proposal.REASON) {
            form.reject("reason", page.t("platform.form.error.toolong", Proposal.REASON));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, id, proposal, form));
        }
        var written = book.decline(page.visitor().id(), id, proposal, reason.strip());
        return written instanceof Writing.Done
                ? page.goOn(Proposal.path(id, proposal), "success", "wiki.proposal.said.declined")
                : page.goOn(Proposal.path(id, proposal), "warning", "wiki.not.yours");
    }

    @PostMapping("/freigeben")
    @Access(For.SIGNED_IN)
    View release(Page page, @PathVariable UUID id) {
        return book.release(page.visitor().id(), id)
                ? page.goOn(WikiPage.path(id), "success", "wiki.released")
                : page.goOn(WikiPage.path(id), "warning", "wiki.not.yours");
    }

    private Map<String, Object> values(Page page, UUID id, UUID proposal, Form form) {
        var wiki = reading.get(id);
        var shown = store.find(proposal)
                .filter(one ->
                        one.page().equals(id) && one.isShownTo(page.visitor().person()))
                .orElseThrow(NotFound::new);
        var before = revisions.find(id, shown.version()).orElseThrow();
        var names = rendering.names(List.of(before.wording(), shown.wording()));
        var signed = new Signed(shown.author(), shown.named());
        var values = new HashMap<String, Object>();
        values.put("wiki", wiki);
        values.put("proposal", shown);
        values.put("by", signatures.names(List.of(signed)).say(page, signed));
        values.put(
                "parts",
                before.isHidden()
                        ? List.of()
                        : Difference.between(
                                Links.written(before.wording(), names), Links.written(shown.wording(), names)));
        values.put(
                "mayDecide",
                shown.isOpen()
                        && page.visitor().signedIn()
                        && pages.mayChange(page.visitor().person(), wiki));
        values.put("form", form);
        return values;
    }
}
