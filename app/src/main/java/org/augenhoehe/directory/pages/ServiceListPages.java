package org.augenhoehe.directory.pages;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@Access(For.EVERYONE)
class ServiceListPages {
    private static final int ON_A_PAGE = 20;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Directory directory;
    private final Choices choices;
    private final PlaceField places;
    private final Clock clock;

    ServiceListPages(Directory directory, Choices choices, PlaceField places, Clock clock) {
        this.directory = directory;
        this.choices = choices;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/angebote")
    View list(Page page, @RequestParam Map<String, String> typed) {
        var asked = new Asked(typed);
        var form = asked.form();
        var filter = asked.filter(places.read(page, form, "ort"), LocalDateTime.now(clock.withZone(ZONE)));
        var count = directory.count(filter);
        var last = Math.max(1, Math.ceilDiv(count.listed(), ON_A_PAGE));
        var number = Math.clamp(asked.pageNumber(), 1, last);
        var shown = new HashMap<String, Object>();
        shown.put("form", form);
        shown.put("topics", choices.topics(asked.topic()));
        shown.put("languages", choices.languages(page));
        shown.put("places", places.options());
        shown.put("lines", directory.list(filter, ON_A_PAGE, (number - 1) * ON_A_PAGE));
        shown.put("count", count);
        shown.put("number", number);
        shown.put("last", last);
        shown.put("href", asked.href());
        shown.put("narrowed", asked.isNarrowed());
        return page.show("directory/list", shown);
    }
}
