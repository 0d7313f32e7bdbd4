package org.augenhoehe.moderation;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where everybody helps to judge what was reported.
@Controller
@RequestMapping("/moderation-helfen")
@Access(For.SIGNED_IN)
class AdvicePages {
    private static final String PATH = "/moderation-helfen";

    private final AdviceBook book;
    private final Kinds kinds;

    AdvicePages(AdviceBook book, Kinds kinds) {
        this.book = book;
        this.kinds = kinds;
    }

    @GetMapping
    View list(Page page) {
        var wanted = book.listWantedFrom(page.visitor().id());
        var shown = kinds.show(wanted, any -> true).stream()
                .filter(matter -> !matter.about().hidden())
                .toList();
        return page.show("moderation/advice", Map.of("matters", shown));
    }

    @PostMapping("/{id}")
    View advise(Page page, @PathVariable UUID id, @RequestParam boolean keep) {
        return switch (book.advise(page.visitor().id(), id, keep)) {
            case DONE -> page.goOn(PATH, "success", "moderation.advice.done");
            case ALREADY -> page.goOn(PATH, "info", "moderation.already");
            case INVOLVED -> page.goOn(PATH, "warning", "moderation.involved");
        };
    }
}
