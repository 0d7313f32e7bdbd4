package org.augenhoehe.feeds;

import java.util.HashMap;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What happened, as a page: the same as in the feeds, for people who need none.
@Controller
@Access(For.EVERYONE)
class NewsPages {
    static final String PATH = "/aktuelles";
    private static final int ON_A_PAGE = 30;

    private final Reading reading;

    NewsPages(Reading reading) {
        this.reading = reading;
    }

    @GetMapping(PATH)
    View all(Page page, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        return show(page, null, null, PATH, wanted);
    }

    @GetMapping(PATH + "/{kind}/{id}")
    View one(
            Page page,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var subject = subject(kind, id);
        var named = reading.find(subject).orElseThrow(NotFound::new);
        return show(page, subject, named, subject.path(), wanted);
    }

    static Subject subject(String kind, UUID id) {
        return new Subject(Subject.Kind.find(kind).orElseThrow(NotFound::new), id);
    }

    private View show(
            Page page, @Nullable Subject subject, SubjectNames.@Nullable Named named, String path, int wanted) {
        var last = Math.max(1, Math.ceilDiv(reading.count(subject), ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var shown = new HashMap<String, Object>();
        shown.put("lines", reading.list(page, subject, ON_A_PAGE, (number - 1) * ON_A_PAGE));
        shown.put("subject", subject);
        shown.put("named", named);
        shown.put("path", path);
        shown.put("number", number);
        shown.put("last", last);
        return page.show("feeds/news", shown);
    }
}
