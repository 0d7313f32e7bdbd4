package org.augenhoehe.commitments;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.QrCode;
import org.augenhoehe.thread.Telling;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The answer for people whom nobody can write to, because their voice came without a name: a sheet for the board in
/// the
/// house.
@Controller
class BoardPages {
    private static final int PROMISED = 10;
    private static final int STRANDS = 5;

    private final CommitmentListStore lists;
    private final CommitmentsShown showing;
    private final CommitmentBook book;
    private final Thread thread;
    private final Telling telling;
    private final Undertakings undertakings;

    BoardPages(
            CommitmentListStore lists,
            CommitmentsShown showing,
            CommitmentBook book,
            Thread thread,
            Telling telling,
            Undertakings undertakings) {
        this.lists = lists;
        this.showing = showing;
        this.book = book;
        this.thread = thread;
        this.telling = telling;
        this.undertakings = undertakings;
    }

    @GetMapping("/vorhaben/{undertaking}/zusagen/aushang")
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID undertaking) {
        var question = undertakings.findQuestion(undertaking).orElseThrow(NotFound::new);
        var today = book.today();
        return page.show(
                "commitments/board",
                Map.of(
                        "home",
                        "/vorhaben/" + undertaking,
                        "question",
                        question,
                        "today",
                        today,
                        "lines",
                        showing.lines(lists.listMoved(undertaking, today, PROMISED), today),
                        "strands",
                        thread.listEndings(undertaking, STRANDS).strands().stream()
                                .map(strand -> telling.tell(page, strand))
                                .toList(),
                        "qr",
                        QrCode.of(page.publicUrl() + "/vorhaben/" + undertaking)));
    }
}
