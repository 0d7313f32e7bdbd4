package org.augenhoehe.knowledge.wiki.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.Revision;
import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.knowledge.wiki.show.Signatures.Signed;
import org.augenhoehe.methods.text.Difference;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What a page said before, how two revisions differ, and saying again what stood there once.
@Controller("wikiHistoryPages")
@RequestMapping("/wissen/seite/{id}/verlauf")
class PageHistoryPages {
    private static final int ON_A_PAGE = 40;

    private final PageReading reading;
    private final RevisionStore revisions;
    private final PageBook book;
    private final Rendering rendering;
    private final Signatures signatures;

    PageHistoryPages(
            PageReading reading, RevisionStore revisions, PageBook book, Rendering rendering, Signatures signatures) {
        this.reading = reading;
        this.revisions = revisions;
        this.book = book;
        this.rendering = rendering;
        this.signatures = signatures;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View list(Page page, @PathVariable UUID id, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var wiki = reading.get(id);
        var last = Math.max(1, Math.ceilDiv(revisions.count(id), ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var some = revisions.list(id, ON_A_PAGE, (number - 1) * ON_A_PAGE);
        var names = signatures.names(some.stream().map(PageHistoryPages::signed).toList());
        var values = new HashMap<String, Object>();
        values.put("wiki", wiki);
        values.put("number", number);
        values.put("last", last);
        values.put(
                "lines",
                some.stream()
                        .map(one -> new RevisionLine(
                                one,
                                names.say(page, signed(one)),
                                one.isShownTo(page.visitor().person())))
                        .toList());
        return page.show("knowledge/wiki/history", values);
    }

    @GetMapping("/{version}")
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id, @PathVariable int version) {
        var wiki = reading.get(id);
        var revision = get(page, id, version);
        var names = signatures.names(List.of(signed(revision)));
        var values = new HashMap<String, Object>();
        values.put("wiki", wiki);
        values.put("line", new RevisionLine(revision, names.say(page, signed(revision)), true));
        values.put("html", reading.said(page, rendering.html(revision.wording())));
        values.put("mayChange", book.mayChange(page.visitor().person(), wiki));
        return page.show("knowledge/wiki/revision", values);
    }

    @GetMapping("/unterschied")
    @Access(For.EVERYONE)
    View compare(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int seit,
            @RequestParam(defaultValue = "1") int bis) {
        var wiki = reading.get(id);
        var before = get(page, id, seit);
        var after = get(page, id, bis);
        var names = rendering.names(List.of(before.wording(), after.wording()));
        var values = new HashMap<String, Object>();
        values.put("wiki", wiki);
        values.put("before", before);
        values.put("after", after);
        values.put("renamed", Difference.between(before.name(), after.name()));
        values.put(
                "parts",
                Difference.between(Links.written(before.wording(), names), Links.written(after.wording(), names)));
        return page.show("knowledge/wiki/difference", values);
    }

    @PostMapping("/{version}/wieder")
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.restored")
    View restore(Page page, @PathVariable UUID id, @PathVariable int version) {
        var why = page.t("wiki.restore.why", version);
        var written = book.restore(page.visitor().id(), id, version, new Wish(0, "", why, true));
        return switch (written) {
            case Writing.Done done -> page.goOn(WikiPage.path(id), "success", "wiki.restored");
            case Writing.Same same -> page.goOn(WikiPage.path(id), "info", "wiki.said.same");
            case Writing.NotSo(var because) ->
                page.say("warning", DoorSentence.of(page, because))
                        .again(
                                "knowledge/wiki/page",
                                Map.of(
                                        "shown",
                                        reading.show(page, id, page.language().isEasy())));
            default -> page.goOn(WikiPage.path(id), "warning", "wiki.not.yours");
        };
    }

    private Revision get(Page page, UUID id, int version) {
        return revisions
                .find(id, version)
                .filter(one -> one.isShownTo(page.visitor().person()))
                .orElseThrow(NotFound::new);
    }

    private static Signed signed(Revision revision) {
        return new Signed(revision.author(), revision.named());
    }
}
