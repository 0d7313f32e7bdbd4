package org.augenhoehe.knowledge.wiki.show;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.owner.Proposal;
import org.augenhoehe.knowledge.wiki.page.Choice;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Two people changed the same paragraphs at once: both stand side by side, and whoever comes second decides. What they
/// wrote goes along in the form, so that nothing is lost until it is saved.
@Controller
@Access(For.SIGNED_IN)
class TornPages {
    private static final int MOST = 200;

    private final PageBook book;
    private final PageReading reading;

    TornPages(PageBook book, PageReading reading) {
        this.book = book;
        this.reading = reading;
    }

    @PostMapping("/wissen/seite/{id}/zusammen")
    @Assisted("wiki.act.changed")
    View join(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "false") boolean unnamed,
            @RequestParam Map<String, String> typed) {
        var choices = new ArrayList<Choice>();
        for (int at = 0; at < MOST && typed.containsKey("wahl-" + at); at++) {
            choices.add(Choice.of(typed.getOrDefault("wahl-" + at, "")));
        }
        var wish = new Wish(base, wording, why.substring(0, Math.min(why.length(), WikiPage.WHY)), !unnamed);
        var written = book.join(page.visitor().id(), id, wish, version, choices);
        var answer = answer(page, id, written);
        if (answer != null) {
            return answer;
        }
        if (written instanceof Writing.NotSo(var because)) {
            return page.say("warning", DoorSentence.of(page, because))
                    .again("knowledge/wiki/kept", Map.of("wiki", reading.get(id), "wording", wording));
        }
        if (written instanceof Writing.TooLong) {
            return page.say("warning", page.t("platform.form.error.toolong", WikiPage.LONGEST))
                    .again("knowledge/wiki/kept", Map.of("wiki", reading.get(id), "wording", wording));
        }
        return page.goOn(WikiPage.path(id), "info", "wiki.said.same");
    }

    /// @return null where it was refused in a way that the form says itself
    @Nullable
    View answer(Page page, UUID id, Writing written) {
        return switch (written) {
            case Writing.Done(var done, var joined, var held) ->
                page.goOn(
                        WikiPage.path(id),
                        held ? "info" : "success",
                        held ? "wiki.held" : joined ? "wiki.joined" : "wiki.changed");
            case Writing.Proposed(var proposal, var held) ->
                page.goOn(
                        held ? WikiPage.path(id) : Proposal.path(id, proposal),
                        held ? "info" : "success",
                        held ? "wiki.held" : "wiki.proposed");
            case Writing.Torn now -> torn(page, id, now);
            case Writing.Same same -> null;
            case Writing.Taken taken -> null;
            case Writing.NotYours not -> null;
            case Writing.TooLong any -> null;
            case Writing.NotSo not -> null;
        };
    }

    private View torn(Page page, UUID id, Writing.Torn torn) {
        var form = Form.empty();
        for (int at = 0; at < MOST; at++) {
            form.with("wahl-" + at, Choice.BOTH.name());
        }
        return page.again("knowledge/wiki/torn", Map.of("wiki", reading.get(id), "torn", torn, "form", form));
    }
}
