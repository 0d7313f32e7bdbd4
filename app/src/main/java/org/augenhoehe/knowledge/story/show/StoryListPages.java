package org.augenhoehe.knowledge.story.show;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.feeds.Atom;
import org.augenhoehe.feeds.NewsLine;
import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.found.StoryListStore;
import org.augenhoehe.knowledge.story.found.StoryListStore.By;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Handed;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Stories that everybody may read, as a page and as Atom: all of them, about something, or by one teller.
@Controller
@Access(For.EVERYONE)
class StoryListPages {
    private static final int ON_A_PAGE = 20;
    private static final int IN_A_FEED = 50;
    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);
    private static final String FROM = Story.PATH + "/von/{whose}/{id}";

    private final StoryLists lists;
    private final StoryListStore store;
    private final StoryLines lines;

    StoryListPages(StoryLists lists, StoryListStore store, StoryLines lines) {
        this.lists = lists;
        this.store = store;
        this.lines = lines;
    }

    @GetMapping(Story.PATH)
    View list(
            Page page,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "vorhaben", required = false) @Nullable UUID undertaking,
            @RequestParam(name = "angebot", required = false) @Nullable UUID service,
            @RequestParam(name = "ort", required = false) @Nullable UUID district,
            @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        return show(page, lists.about(kind(kind), undertaking, service, district), wanted);
    }

    @GetMapping(Story.PATH + ".atom")
    ResponseEntity<byte[]> feed(
            Page page,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "vorhaben", required = false) @Nullable UUID undertaking,
            @RequestParam(name = "angebot", required = false) @Nullable UUID service,
            @RequestParam(name = "ort", required = false) @Nullable UUID district) {
        return feed(page, lists.about(kind(kind), undertaking, service, district));
    }

    @GetMapping(FROM)
    View from(
            Page page,
            @PathVariable String whose,
            @PathVariable UUID id,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        return show(page, lists.from(kind(kind), whose, id), wanted);
    }

    @GetMapping(FROM + ".atom")
    ResponseEntity<byte[]> feedFrom(
            Page page,
            @PathVariable String whose,
            @PathVariable UUID id,
            @RequestParam(name = "art", defaultValue = "") String kind) {
        return feed(page, lists.from(kind(kind), whose, id));
    }

    private View show(Page page, StoryList list, int wanted) {
        var count = store.count(list.wanted());
        var last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var shown = store.list(list.wanted(), ON_A_PAGE, (number - 1) * ON_A_PAGE);
        return page.show(
                "knowledge/story/list",
                Map.of(
                        "list", list,
                        "title", title(page, list),
                        "lines", lines.of(shown),
                        "count", count,
                        "number", number,
                        "last", last));
    }

    private ResponseEntity<byte[]> feed(Page page, StoryList list) {
        var stories = lines.of(store.list(list.wanted(), IN_A_FEED, 0));
        var base = page.publicUrl();
        var place = page.place().isSetUp() ? page.place().name() : "Augenhöhe";
        var entries = stories.stream()
                .map(line -> new NewsLine(
                        line.story().id(),
                        published(line.story()),
                        new NewsTeller.Told(
                                line.teller() == null ? "" : line.teller().name(),
                                line.story().title(),
                                line.story().teaser(),
                                line.story().path())))
                .toList();
        var updated = entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at();
        var atom = new Atom(
                base,
                base + list.atom(),
                base + list.href(),
                title(page, list) + " – " + place,
                place,
                page.language().tag(),
                updated,
                entries);
        return Handed.out(atom.write(), ATOM);
    }

    private static Instant published(Story story) {
        return Objects.requireNonNull(story.publishedAt());
    }

    private static String title(Page page, StoryList list) {
        if (list.isAll()) {
            return page.t("story.list.title");
        }
        var by = list.wanted().by();
        var told = by == By.TELLER || by == By.ORGANISATION || by == By.RUN;
        return page.t(told ? "story.list.title.from" : "story.list.title.about", list.title());
    }

    private static @Nullable StoryKind kind(String word) {
        return word.isEmpty()
                ? null
                : Arrays.stream(StoryKind.values())
                        .filter(kind -> kind.word().equals(word))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }
}
