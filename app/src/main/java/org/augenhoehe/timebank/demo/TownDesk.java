package org.augenhoehe.timebank.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.timebank.desk.AtDesk;
import org.augenhoehe.timebank.desk.DeskBook;
import org.augenhoehe.timebank.desk.FilledSlip;
import org.augenhoehe.timebank.desk.Way;
import org.augenhoehe.timebank.desk.booklet.BookletBook;
import org.augenhoehe.timebank.find.ShortCode;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.springframework.stereotype.Component;

/// What is brought to the desk of the town. The codes lie nowhere but here while the town is built, as else on paper.
@Component
class TownDesk implements TownRoom {
    private final BookletBook booklets;
    private final DeskBook desk;
    private final LedgerAccountStore accounts;
    private final Map<UUID, Deque<ShortCode>> papers = new HashMap<>();

    TownDesk(BookletBook booklets, DeskBook desk, LedgerAccountStore accounts) {
        this.booklets = booklets;
        this.desk = desk;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("prints a booklet of hours", this::print, "enters a slip of hours", this::enter);
    }

    private void print(Scene scene) {
        var printed = booklets.print(scene.who(), scene.known("owner"));
        papers.put(scene.known("owner"), new ArrayDeque<>(printed.codes()));
    }

    private void enter(Scene scene) {
        var codes = papers.get(scene.known("owner"));
        if (codes == null) {
            throw new IllegalStateException("there is no booklet");
        }
        var filled = new FilledSlip(
                codes.removeFirst().signs(),
                scene.isTrue("phoned", false) ? Way.PHONE : Way.PAPER,
                accounts.findOfPerson(scene.known("other")).orElseThrow().id(),
                scene.isTrue("gave", true),
                scene.number("minutes"),
                scene.day(),
                scene.text("for"),
                scene.isTrue("both", true));
        if (!(desk.enter(scene.who(), filled) instanceof AtDesk.Done)) {
            throw new IllegalStateException("the desk does not take this slip");
        }
    }
}
