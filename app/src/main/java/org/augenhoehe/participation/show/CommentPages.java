package org.augenhoehe.participation.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.comment.CommentBook;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.Written;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Saying something to a contribution.
@Controller
@RequestMapping("/beitraege/{id}/kommentare")
@Access(For.SIGNED_IN)
class CommentPages {
    private static final int LONGEST = 2000;

    private final Contributions contributions;
    private final CommentBook book;

    CommentPages(Contributions contributions, CommentBook book) {
        this.contributions = contributions;
        this.book = book;
    }

    /// @param to the comment that is answered
    @PostMapping
    @Assisted("gathering.act.comment")
    View write(
            Page page,
            @PathVariable UUID id,
            @RequestParam(name = "auf", required = false) @Nullable UUID to,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "false") boolean unnamed) {
        var form = Form.empty().with("comment", comment).with("unnamed", unnamed ? "true" : null);
        if (comment.isBlank() || comment.length() > LONGEST) {
            form.reject("comment", page.t("gathering.comment.missing"));
        } else {
            var written = book.write(page.visitor().id(), id, to, comment.strip(), !unnamed);
            if (written instanceof Written.Done(var said, var held)) {
                return page.goOn(
                        Contribution.path(id) + "#k-" + said,
                        held ? "info" : "success",
                        held ? "gathering.held" : "gathering.comment.done");
            }
            form.reject("comment", Written.sentence(page, written));
        }
        return page.again("participation/contribution", Map.of("shown", contributions.of(page, id, to), "form", form));
    }

    @PostMapping("/{comment}/zuruecknehmen")
    @Assisted(value = "gathering.act.withdraw", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id, @PathVariable UUID comment) {
        book.withdraw(page.visitor().id(), comment);
        return page.goOn(Contribution.path(id), "success", "gathering.comment.withdrawn");
    }
}
