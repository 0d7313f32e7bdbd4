package org.augenhoehe.participation.gathering;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletResponse;

/// What was brought in to a step.
@Controller
@Access(For.EVERYONE)
class GatheringPages {
    private final Gatherings gatherings;
    private final Seeds seeds;

    GatheringPages(Gatherings gatherings, Seeds seeds) {
        this.gatherings = gatherings;
        this.seeds = seeds;
    }

    @GetMapping("/sammeln/{step}")
    View show(
            Page page,
            @PathVariable UUID step,
            @RequestParam(name = "reihe", defaultValue = "") String sorting,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "thema", defaultValue = "") String category,
            @RequestParam(name = "seite", defaultValue = "1") int wanted,
            @CookieValue(name = Seeds.COOKIE, defaultValue = "") String kept,
            HttpServletResponse response) {
        var sought = new Sought(
                step, kind(kind), Ids.find(category).orElse(null), Sorting.of(sorting), seeds.of(page, kept, response));
        return page.show("participation/gathering", Map.of("shown", gatherings.of(page, sought, wanted)));
    }

    private static @Nullable ContributionKind kind(String typed) {
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
