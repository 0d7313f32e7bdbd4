package org.augenhoehe.undertakings.show;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ListPages {
    private static final int ON_A_PAGE = 20;
    static final String ALL = "/vorhaben";
    static final String MINE = "/mein-platz/vorhaben";
    private static final Set<UndertakingState> OVER = EnumSet.of(UndertakingState.FINISHED, UndertakingState.STOPPED);

    private final UndertakingStore undertakings;
    private final ParticipantStore participants;

    ListPages(UndertakingStore undertakings, ParticipantStore participants) {
        this.undertakings = undertakings;
        this.participants = participants;
    }

    /// @param over whether to show those that have come to an end
    @GetMapping(ALL)
    @Access(For.EVERYONE)
    View list(
            Page page,
            @RequestParam(name = "beendet", defaultValue = "false") boolean over,
            @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var states = over ? OVER : EnumSet.complementOf(EnumSet.copyOf(OVER));
        var count = undertakings.count(states);
        var last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var shown = undertakings.list(states, ON_A_PAGE, (number - 1) * ON_A_PAGE);
        return page.show(
                "undertakings/show/list",
                Map.of(
                        "lines", lines(shown),
                        "count", count,
                        "number", number,
                        "last", last,
                        "over", over));
    }

    @GetMapping(MINE)
    @Access(For.SIGNED_IN)
    @Assisted(errand = Errand.ANY)
    View mine(Page page) {
        var ids = participants.listUndertakingsOf(page.visitor().id());
        return page.show("undertakings/show/mine", Map.of("lines", lines(undertakings.listAll(ids))));
    }

    private List<Line> lines(List<Undertaking> shown) {
        var counts = participants.counts(shown.stream().map(Undertaking::id).toList());
        return shown.stream()
                .map(one -> new Line(one, counts.getOrDefault(one.id(), 0)))
                .toList();
    }
}
