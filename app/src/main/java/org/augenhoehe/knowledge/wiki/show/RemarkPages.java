package org.augenhoehe.knowledge.wiki.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.discuss.Remark;
import org.augenhoehe.knowledge.wiki.discuss.RemarkBook;
import org.augenhoehe.knowledge.wiki.discuss.RemarkStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.show.Signatures.Signed;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What people say about a page.
@Controller
@RequestMapping("/wissen/seite/{id}/gespraech")
class RemarkPages {
    private static final String TEMPLATE = "knowledge/wiki/remarks";

    private final PageReading reading;
    private final RemarkStore store;
    private final RemarkBook book;
    private final Signatures signatures;

    RemarkPages(PageReading reading, RemarkStore store, RemarkBook book, Signatures signatures) {
        this.reading = reading;
        this.store = store;
        this.book = book;
        this.signatures = signatures;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View list(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    @PostMapping
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.said")
    View say(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "false") boolean unnamed) {
        var words = wording.replace("\r\n", "\n").strip();
        var form = Form.empty().with("wording", wording).with("unnamed", unnamed ? "true" : null);
        if (words.isEmpty()) {
            form.reject("wording", page.t("platform.form.error.required"));
        } else if (words.length() > Remark.LONGEST) {
            form.reject("wording", page.t("platform.form.error.toolong", Remark.LONGEST));
        } else {
            var answer = book.say(page.visitor().id(), id, words, !unnamed);
            if (answer instanceof Answer.Open) {
                return page.goOn(WikiPage.path(id) + "/gespraech", "success", "wiki.remark.done");
            }
            if (answer instanceof Answer.Held) {
                return page.goOn(WikiPage.path(id) + "/gespraech", "info", "wiki.held");
            }
            form.reject("wording", DoorSentence.of(page, answer));
        }
        return page.again(TEMPLATE, values(page, id, form));
    }

    @PostMapping("/{remark}/zuruecknehmen")
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.withdrawn")
    View withdraw(Page page, @PathVariable UUID id, @PathVariable UUID remark) {
        book.withdraw(page.visitor().id(), id, remark);
        return page.goOn(WikiPage.path(id) + "/gespraech", "success", "wiki.remark.withdrawn");
    }

    private Map<String, Object> values(Page page, UUID id, Form form) {
        var wiki = reading.get(id);
        var all = store.list(id);
        var visitor = page.visitor().person();
        var names = signatures.names(
                all.stream().map(one -> new Signed(one.author(), one.named())).toList());
        var lines = all.stream()
                .map(one -> new RemarkLine(
                        one,
                        names.say(page, new Signed(one.author(), one.named())),
                        one.isBy(visitor),
                        one.isShownTo(visitor)))
                .toList();
        return Map.of("wiki", wiki, "lines", lines, "form", form);
    }
}
