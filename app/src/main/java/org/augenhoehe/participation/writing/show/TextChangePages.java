package org.augenhoehe.participation.writing.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeBook;
import org.augenhoehe.participation.writing.change.Proposing;
import org.augenhoehe.participation.writing.change.ResponseBook;
import org.augenhoehe.participation.writing.change.TextComment;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One change: reading it, supporting it, talking about it, taking it back.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}/vorschlaege/{id}")
@Access(For.SIGNED_IN)
class TextChangePages {
    static final String TEMPLATE = "participation/writing/change";

    private final ChangeShowing showing;
    private final ChangeBook book;
    private final ResponseBook responses;

    TextChangePages(ChangeShowing showing, ChangeBook book, ResponseBook responses) {
        this.showing = showing;
        this.book = book;
        this.responses = responses;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        return page.show(TEMPLATE, Map.of("shown", showing.of(page, step, id), "form", Form.empty()));
    }

    @PostMapping("/unterstuetzen")
    @Assisted("document.act.supported")
    View support(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        return responses.support(page.visitor().id(), id) == Entrance.OPEN
                ? page.goOn(Change.path(step, id), "success", "document.supported")
                : page.goOn(Change.path(step, id), "warning", "document.support.closed");
    }

    @PostMapping("/nicht-mehr-unterstuetzen")
    @Assisted("document.act.supported")
    View takeSupportBack(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        responses.takeBack(page.visitor().id(), id);
        return page.goOn(Change.path(step, id), "success", "document.support.takenback");
    }

    @PostMapping("/kommentare")
    @Assisted("document.act.commented")
    View comment(
            Page page,
            @PathVariable UUID step,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "false") boolean unnamed) {
        var form = Form.empty().with("comment", comment).with("unnamed", unnamed ? "true" : null);
        if (comment.isBlank() || comment.length() > TextComment.LONGEST) {
            form.reject("comment", page.t("document.comment.missing"));
        } else {
            var said = responses.comment(page.visitor().id(), id, comment.strip(), !unnamed);
            if (said instanceof Proposing.Done(var remark, var held)) {
                return page.goOn(
                        Change.path(step, id) + "#k-" + remark,
                        held ? "info" : "success",
                        held ? "document.held" : "document.comment.done");
            }
            form.reject("comment", Proposing.sentence(page, said));
        }
        return page.again(TEMPLATE, Map.of("shown", showing.of(page, step, id), "form", form));
    }

    @PostMapping("/kommentare/{comment}/loeschen")
    @Assisted(value = "document.act.commented", will = Will.EACH_TIME)
    View removeComment(Page page, @PathVariable UUID step, @PathVariable UUID id, @PathVariable UUID comment) {
        responses.remove(page.visitor().id(), comment);
        return page.goOn(Change.path(step, id), "success", "document.comment.removed");
    }

    @PostMapping("/zuruecknehmen")
    @Assisted(value = "document.act.withdrew", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID step, @PathVariable UUID id) {
        return book.withdraw(page.visitor().id(), id)
                ? page.goOn(Document.path(step), "success", "document.withdrawn")
                : page.goOn(Change.path(step, id), "warning", "document.say.over");
    }
}
