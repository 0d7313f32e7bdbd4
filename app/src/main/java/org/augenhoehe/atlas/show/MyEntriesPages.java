package org.augenhoehe.atlas.show;

import java.util.Map;

import org.augenhoehe.atlas.answer.JoiningStore;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What somebody marked, and what they need, too.
@Controller
@Access(For.SIGNED_IN)
class MyEntriesPages implements MyPlaceEntry {
    private static final String PATH = "/mein-platz/karte";

    private final MapEntryStore entries;
    private final JoiningStore joined;

    MyEntriesPages(MapEntryStore entries, JoiningStore joined) {
        this.entries = entries;
        this.joined = joined;
    }

    @GetMapping(PATH)
    View list(Page page) {
        var person = page.visitor().id();
        return page.show(
                "atlas/mine",
                Map.of(
                        "own",
                        entries.listOf(person),
                        "joined",
                        joined.listOf(person).stream()
                                .filter(one -> one.isPublic() && !one.isWithdrawn())
                                .toList()));
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "atlas.mine";
    }
}
