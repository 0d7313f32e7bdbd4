package org.augenhoehe.sharing.trust;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.trust.fact.LendingFactBook;
import org.augenhoehe.sharing.trust.fact.Said;
import org.augenhoehe.sharing.trust.vouch.VouchBook;
import org.springframework.stereotype.Component;

/// Who vouches for whom in the town, whose word counts, and what somebody says to what is told of them.
@Component
class TownTrust implements TownRoom {
    private final VouchBook book;
    private final LendingFactBook facts;

    TownTrust(VouchBook book, LendingFactBook facts) {
        this.book = book;
        this.facts = facts;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "vouches for somebody",
                scene -> done(book.vouch(scene.who(), scene.known("other"), null, scene.text("words", ""))),
                "trusts the word of a group",
                scene -> done(
                        book.trust(scene.who(), scene.says("of") ? scene.known("of") : null, scene.known("group"))),
                "asks others to vouch",
                scene -> book.ask(scene.who()),
                "says to the loan",
                scene -> done(facts.comment(scene.who(), scene.thing("what"), scene.text("words"))));
    }

    private static void done(Said said) {
        if (!(said instanceof Said.Done)) {
            throw new IllegalStateException("nobody can do this: " + said);
        }
    }
}
