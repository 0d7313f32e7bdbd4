package org.augenhoehe.participation.opinion.show;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// What somebody has answered, to look at and to change.
@Controller
@Access(For.SIGNED_IN)
class OwnStancePages {
    private final OpinionMaps maps;
    private final StatementStore statements;
    private final StanceStore stances;
    private final Undertakings undertakings;

    OwnStancePages(OpinionMaps maps, StatementStore statements, StanceStore stances, Undertakings undertakings) {
        this.maps = maps;
        this.statements = statements;
        this.stances = stances;
        this.undertakings = undertakings;
    }

    @GetMapping("/meinungskarte/{step}/meine")
    @Assisted(errand = Errand.DECIDING)
    View show(Page page, @PathVariable UUID step) {
        var found = maps.get(step);
        var own = stances.own(step, page.visitor().id());
        var lines = statements.listOf(step).stream()
                .filter(statement -> own.containsKey(statement.id()))
                .map(statement -> new OwnShown.Line(statement, Objects.requireNonNull(own.get(statement.id()))))
                .toList();
        var open = undertakings.entrance(found, page.visitor().id()) == Entrance.OPEN;
        return page.show("participation/opinion/mine", Map.of("shown", new OwnShown(found, open, lines)));
    }
}
