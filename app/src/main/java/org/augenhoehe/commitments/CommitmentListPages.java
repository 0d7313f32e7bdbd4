package org.augenhoehe.commitments;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Commitments of an undertaking, those that are overdue anywhere, and one's own.
@Controller
class CommitmentListPages implements MyPlaceEntry {
    private static final String OWN = "/mein-platz/zusagen";
    private static final int ON_A_PAGE = 50;
    private static final int OVERDUE = 100;

    private final CommitmentStore store;
    private final CommitmentListStore lists;
    private final CommitmentsShown showing;
    private final CommitmentBook book;
    private final Undertakings undertakings;

    CommitmentListPages(
            CommitmentStore store,
            CommitmentListStore lists,
            CommitmentsShown showing,
            CommitmentBook book,
            Undertakings undertakings) {
        this.store = store;
        this.lists = lists;
        this.showing = showing;
        this.book = book;
        this.undertakings = undertakings;
    }

    @GetMapping("/vorhaben/{undertaking}/zusagen")
    @Access(For.EVERYONE)
    View ofUndertaking(
            Page page, @PathVariable UUID undertaking, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var question = undertakings.findQuestion(undertaking).orElseThrow(NotFound::new);
        var last = Math.max(1, Math.ceilDiv(lists.countOf(undertaking), ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var found = lists.listOf(undertaking, ON_A_PAGE, (number - 1) * ON_A_PAGE);
        return page.show(
                "commitments/undertaking",
                Map.of(
                        "undertaking", undertaking,
                        "question", question,
                        "lines", showing.lines(found, book.today()),
                        "sources", takesPart(page, undertaking) ? undertakings.listClosed(undertaking) : List.of(),
                        "number", number,
                        "last", last));
    }

    private boolean takesPart(Page page, UUID undertaking) {
        return page.visitor().signedIn()
                && undertakings.takesPart(page.visitor().id(), undertaking);
    }

    @GetMapping(Commitment.PATH)
    @Access(For.EVERYONE)
    View overdue(Page page) {
        var found = lists.listOverdue(book.today(), OVERDUE);
        return page.show("commitments/overdue", Map.of("lines", showing.lines(found, book.today())));
    }

    @GetMapping(OWN)
    @Access(For.SIGNED_IN)
    @Assisted(errand = Errand.ANY)
    View own(Page page) {
        var found = store.listOwnedBy(page.visitor().id());
        return page.show("commitments/own", Map.of("lines", showing.lines(found, book.today())));
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String href() {
        return OWN;
    }

    @Override
    public String textKey() {
        return "commitments.own";
    }
}
