package org.augenhoehe.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class HomePages {
    private final List<MyPlaceEntry> entries;
    private final Markdown markdown;

    HomePages(List<MyPlaceEntry> entries, Markdown markdown) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MyPlaceEntry::order))
                .toList();
        this.markdown = markdown;
    }

    @GetMapping("/")
    @Access(For.EVERYONE)
    View start(Page page) {
        return page.show("home/start");
    }

    @GetMapping("/mein-platz")
    @Access(For.SIGNED_IN)
    View myPlace(Page page) {
        var shown =
                entries.stream().filter(entry -> entry.shownTo(page.visitor())).toList();
        return page.show("home/my-place", Map.of("entries", shown));
    }

    @GetMapping("/impressum")
    @Access(For.EVERYONE)
    View imprint(Page page) {
        return text(page, "home.imprint", page.place().imprint());
    }

    @GetMapping("/datenschutz")
    @Access(For.EVERYONE)
    View privacy(Page page) {
        return text(page, "home.privacy", page.place().privacy());
    }

    @GetMapping("/leicht")
    @Access(For.EVERYONE)
    View plainLanguage(Page page) {
        return page.show("home/plain-language");
    }

    private View text(Page page, String key, String written) {
        return page.show("home/text", Map.of("key", key, "html", markdown.html(written)));
    }
}
