package org.augenhoehe.participation.opinion.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.picture.PictureStore;
import org.augenhoehe.participation.opinion.picture.Told;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// All statements, and each by itself.
@Controller
@RequestMapping("/meinungskarte/{step}/aussagen")
@Access(For.EVERYONE)
class StatementPages {
    private static final int ON_A_PAGE = 50;

    private final OpinionMaps maps;
    private final StatementStore statements;
    private final PictureStore pictures;

    StatementPages(OpinionMaps maps, StatementStore statements, PictureStore pictures) {
        this.maps = maps;
        this.statements = statements;
        this.pictures = pictures;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID step, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var found = maps.get(step);
        var all = statements.listOf(step);
        var last = Math.max(1, Math.ceilDiv(all.size(), ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var marks = pictures.find(step).map(Picture::byStatement).orElse(Map.of());
        var lines = all.stream()
                .skip((number - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(statement ->
                        StatementLine.of(page, statement, marks.get(statement.id()), new Told(found.isClosed())))
                .toList();
        return page.show(
                "participation/opinion/statements",
                Map.of("step", found, "lines", lines, "count", all.size(), "number", number, "last", last));
    }

    @GetMapping("/{statement}")
    View show(Page page, @PathVariable UUID step, @PathVariable UUID statement) {
        var found = maps.get(step);
        var visitor = page.visitor().person();
        var one = statements
                .find(statement)
                .filter(any -> any.step().equals(step))
                .filter(any -> !any.hidden() || visitor != null && visitor.equals(any.author()))
                .orElseThrow(NotFound::new);
        var picture = pictures.find(step).orElse(null);
        var mark = picture == null ? null : picture.byStatement().get(statement);
        var told = new Told(found.isClosed());
        var groups = picture == null || mark == null || !mark.tellsGroups()
                ? List.<StatementLine.OfGroup>of()
                : picture.groups().stream()
                        .map(group -> new StatementLine.OfGroup(
                                group.letter(),
                                MapShown.Line.tally(page, mark.byGroup().get(group.number() - 1), told)))
                        .toList();
        return page.show(
                "participation/opinion/statement",
                Map.of("step", found, "line", StatementLine.of(page, one, mark, told), "groups", groups));
    }
}
