package org.augenhoehe.thread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
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

@Controller
@RequestMapping("/faden/{thing}")
class ThreadPages {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Thread thread;
    private final Telling telling;
    private final ByHandBook book;
    private final ByHandStore byHand;

    ThreadPages(Thread thread, Telling telling, ByHandBook book, ByHandStore byHand) {
        this.thread = thread;
        this.telling = telling;
        this.book = book;
        this.byHand = byHand;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID thing) {
        return page.show("thread/show", values(page, thing, Form.empty().with("later", "true")));
    }

    @PostMapping("/verbinden")
    @Access(For.SIGNED_IN)
    View add(
            Page page,
            @PathVariable UUID thing,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "true") boolean later) {
        var outcome = lastId(other)
                .map(id -> book.add(page.visitor().id(), thing, id, later))
                .orElse(ByHandBook.Outcome.UNKNOWN);
        if (outcome == ByHandBook.Outcome.ADDED) {
            return page.goOn("/faden/" + thing, "success", "thread.add.done");
        }
        var form = Form.empty()
                .with("other", other)
                .with("later", String.valueOf(later))
                .reject("other", page.t("thread.add." + outcome));
        return page.again("thread/show", values(page, thing, form));
    }

    @PostMapping("/loesen")
    @Access(For.SIGNED_IN)
    View remove(Page page, @PathVariable UUID thing, @RequestParam UUID from, @RequestParam UUID to) {
        book.remove(page.visitor().id(), from, to);
        return page.goOn("/faden/" + thing, "success", "thread.add.removed");
    }

    private Map<String, ?> values(Page page, UUID thing, Form form) {
        var forward = thread.forward(thing);
        var knot = forward.start().orElseThrow(NotFound::new);
        var back = thread.back(thing);
        var mayAdd = book.mayLead(page.visitor().person(), knot);
        return Map.of(
                "form",
                form,
                "shown",
                new ThreadShown(
                        knot,
                        telling.kind(page, knot),
                        telling.title(page, knot),
                        telling.tell(page, Strand.of(back), "back"),
                        telling.tell(page, Strand.of(forward), "forward"),
                        forward.more() || back.more(),
                        mayAdd,
                        mayAdd ? byHand.list(thing, page.visitor().id()) : List.of()));
    }

    /// People paste the address of a page; the thing's id stands last in it.
    private static Optional<UUID> lastId(String address) {
        return ID.matcher(address)
                .results()
                .map(MatchResult::group)
                .reduce((first, last) -> last)
                .flatMap(Ids::find);
    }
}
