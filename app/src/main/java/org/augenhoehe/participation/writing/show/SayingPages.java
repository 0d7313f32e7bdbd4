package org.augenhoehe.participation.writing.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.writing.accept.AcceptBook;
import org.augenhoehe.participation.writing.accept.Said;
import org.augenhoehe.participation.writing.accept.SayBook;
import org.augenhoehe.participation.writing.accept.Stand;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What the rule of a document asks people for: an objection, a vote, a yes or no of the hosts.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}/vorschlaege/{id}")
@Access(For.SIGNED_IN)
class SayingPages {
    private final ChangeShowing showing;
    private final SayBook book;
    private final AcceptBook accepting;

    SayingPages(ChangeShowing showing, SayBook book, AcceptBook accepting) {
        this.showing = showing;
        this.book = book;
        this.accepting = accepting;
    }

    @PostMapping("/einwand")
    @Assisted(value = "document.act.said", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View object(
            Page page, @PathVariable UUID step, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var said = book.say(page.visitor().id(), id, Stand.OBJECTS, reason);
        return answer(page, step, id, said, reason, "document.objected");
    }

    /// @param stand `FOR` or `AGAINST`
    @PostMapping("/stimme")
    @Assisted(value = "document.act.said", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View vote(Page page, @PathVariable UUID step, @PathVariable UUID id, @RequestParam Stand stand) {
        var said = book.say(page.visitor().id(), id, stand, "");
        return answer(page, step, id, said, "", "document.voted");
    }

    @PostMapping("/nichts-sagen")
    @Assisted(value = "document.act.said", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View takeBack(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        return answer(page, step, id, book.takeBack(page.visitor().id(), id), "", "document.say.takenback");
    }

    /// @param yes what the button said that was pressed
    @PostMapping("/entscheiden")
    View decide(
            Page page,
            @PathVariable UUID step,
            @PathVariable UUID id,
            @RequestParam boolean yes,
            @RequestParam(defaultValue = "") String reason) {
        var said = accepting.decide(page.visitor().id(), id, yes, reason);
        return answer(page, step, id, said, reason, yes ? "document.accepted" : "document.declined");
    }

    private View answer(Page page, UUID step, UUID id, Said said, String reason, String done) {
        if (said instanceof Said.Done) {
            return page.goOn(Change.path(step, id), "success", done);
        }
        var form = Form.empty().with("reason", reason);
        form.reject("reason", Said.sentence(page, said));
        return page.again(TextChangePages.TEMPLATE, Map.of("shown", showing.of(page, step, id), "form", form));
    }
}
