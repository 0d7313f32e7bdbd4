package org.augenhoehe.participation.opinion.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.stance.Said;
import org.augenhoehe.participation.opinion.stance.StanceBook;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One statement after the other, and the map.
@Controller
@RequestMapping("/meinungskarte/{step}")
@Access(For.EVERYONE)
class OpinionPages {
    private final OpinionMaps maps;
    private final StanceBook book;

    OpinionPages(OpinionMaps maps, StanceBook book) {
        this.maps = maps;
        this.book = book;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        return page.show("participation/opinion/opinion", Map.of("shown", maps.of(page, step)));
    }

    @PostMapping("/antworten/{statement}")
    @Access(For.SIGNED_IN)
    @Assisted(value = "opinion.act.said", errand = Errand.DECIDING, will = Will.FOR_A_WHILE, secret = true)
    View say(Page page, @PathVariable UUID step, @PathVariable UUID statement, @RequestParam Stance stance) {
        maps.get(step);
        return say(page, step, statement, stance, Statement.path(step));
    }

    /// From the page of one's own answers, and back to it.
    @PostMapping("/meine/{statement}")
    @Access(For.SIGNED_IN)
    @Assisted(value = "opinion.act.said", errand = Errand.DECIDING, will = Will.FOR_A_WHILE, secret = true)
    View change(Page page, @PathVariable UUID step, @PathVariable UUID statement, @RequestParam Stance stance) {
        maps.get(step);
        return say(page, step, statement, stance, Statement.path(step) + "/meine");
    }

    private View say(Page page, UUID step, UUID statement, Stance stance, String back) {
        return switch (book.say(page.visitor().id(), step, statement, stance)) {
            case Said.Done done -> page.goOn(back);
            case Said.Gone gone -> page.goOn(back, "warning", "opinion.gone");
            case Said.NotNow notNow ->
                page.goOn(Statement.path(step), "warning", notNow.because().textKey());
        };
    }
}
