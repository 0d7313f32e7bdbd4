package org.augenhoehe.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@Access(For.EVERYONE)
class SearchPages {
    private static final int PAGE = 10;

    private final Searching searching;
    private final EntryStore entries;
    private final GermanText german;
    private final List<SearchKind> kinds;

    SearchPages(Searching searching, EntryStore entries, GermanText german, ObjectProvider<SearchKind> kinds) {
        this.searching = searching;
        this.entries = entries;
        this.german = german;
        this.kinds = kinds.stream().toList();
    }

    @GetMapping("/suche")
    View search(
            Page page,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "seite", defaultValue = "1") int number) {
        var known = kinds.stream().anyMatch(one -> one.key().equals(kind)) ? kind : null;
        var hits = searching.find(words, known);
        var last = Math.max(1, Math.ceilDiv(hits.list().size(), PAGE));
        var shown = Math.clamp(number, 1, last);
        return page.show(
                "search/results",
                Map.of(
                        "form",
                        Form.empty().with("q", words).with("art", kind),
                        "hits",
                        new FoundHits(hits.list().size(), hits.more(), hits.meant(), hits.someWords()),
                        "found",
                        found(page, hits, shown),
                        "kinds",
                        options(page),
                        "asked",
                        !words.isBlank(),
                        "number",
                        shown,
                        "last",
                        last,
                        "href",
                        "/suche?q=" + encoded(words) + "&art=" + encoded(kind) + "&seite="));
    }

    private List<FoundEntry> found(Page page, Hits hits, int number) {
        var from = (number - 1) * PAGE;
        var shown = hits.list().subList(from, Math.min(hits.list().size(), from + PAGE));
        var excerpt = new Excerpt(german, hits.asked());
        return shown.isEmpty()
                ? List.of()
                : entries.list(shown).stream()
                        .map(entry -> new FoundEntry(
                                nameOf(page, entry.kind()),
                                excerpt.whole(entry.title()),
                                excerpt.of(entry.body()),
                                entry.href(),
                                entry.language(),
                                entry.place()))
                        .toList();
    }

    private String nameOf(Page page, String kind) {
        return kinds.stream()
                .filter(one -> one.key().equals(kind))
                .findFirst()
                .map(one -> page.t(one.textKey()))
                .orElse("");
    }

    private List<Option> options(Page page) {
        return kinds.stream()
                .map(kind -> new Option(kind.key(), page.t(kind.textKey())))
                .sorted(Comparator.comparing(Option::label, page.language().collator()))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
