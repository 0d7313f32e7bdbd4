package org.augenhoehe.commitments.way;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.thread.Telling;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What came of my voice, day by day. It prints as a slip, for people who are told by hand.
@Controller
@Access(For.SIGNED_IN)
class EchoPages implements MyPlaceEntry {
    private static final int ON_A_PAGE = 50;

    private final EchoStore store;
    private final Thread thread;
    private final Telling telling;
    private final List<Standings> standings;

    EchoPages(EchoStore store, Thread thread, Telling telling, List<Standings> standings) {
        this.store = store;
        this.thread = thread;
        this.telling = telling;
        this.standings = standings;
    }

    @GetMapping(WayBack.PATH)
    @Assisted(errand = Errand.ANY)
    View list(Page page, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var person = page.visitor().id();
        var last = Math.max(1, Math.ceilDiv(store.count(person), ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var echoes = store.list(person, ON_A_PAGE, (number - 1) * ON_A_PAGE);
        var knots = thread.find(echoes.stream().map(Echo::thing).toList());
        var keys = new HashMap<UUID, List<String>>();
        standings.forEach(one -> keys.putAll(one.textKeys(knots.keySet())));
        var days = new LinkedHashMap<String, List<EchoLine>>();
        for (var echo : echoes) {
            var knot = knots.get(echo.thing());
            if (knot != null) {
                days.computeIfAbsent(page.day(echo.day()), any -> new ArrayList<>())
                        .add(new EchoLine(
                                telling.kind(page, knot),
                                telling.title(page, knot),
                                knot.isShown() ? words(page, keys.getOrDefault(knot.id(), List.of())) : "",
                                knot.isShown() ? knot.href() : null,
                                "/faden/" + knot.id()));
            }
        }
        return page.show(
                "commitments/echo", Map.of("days", days, "number", number, "last", last, "href", WayBack.PATH));
    }

    private static String words(Page page, List<String> keys) {
        return keys.stream().map(key -> page.t(key)).collect(Collectors.joining(" · "));
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String href() {
        return WayBack.PATH;
    }

    @Override
    public String textKey() {
        return "commitments.echo";
    }
}
