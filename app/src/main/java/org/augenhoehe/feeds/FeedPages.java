package org.augenhoehe.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

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

/// The news as Atom. Everything public is read here and nothing else: nobody is signed in to a feed.
@Controller
@Access(For.EVERYONE)
class FeedPages {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final int MOST = 50;

    private final Reading reading;

    FeedPages(Reading reading) {
        this.reading = reading;
    }

    @GetMapping(NewsPages.PATH + ".atom")
    ResponseEntity<byte[]> all(Page page) {
        return feed(page, null, page.t("feeds.title"), NewsPages.PATH);
    }

    @GetMapping(NewsPages.PATH + "/{kind}/{id}.atom")
    ResponseEntity<byte[]> one(Page page, @PathVariable String kind, @PathVariable UUID id) {
        var subject = NewsPages.subject(kind, id);
        var named = reading.find(subject).orElseThrow(NotFound::new);
        return feed(page, subject, page.t("feeds.title.of", named.title(page)), subject.path());
    }

    private ResponseEntity<byte[]> feed(Page page, @Nullable Subject subject, String title, String path) {
        var lines = reading.list(page, subject, MOST, 0);
        var updated = lines.isEmpty() ? Instant.EPOCH : lines.getFirst().at();
        var base = page.publicUrl();
        var place = page.place().isSetUp() ? page.place().name() : "Augenhöhe";
        var atom = new Atom(
                base,
                base + path + ".atom",
                base + path,
                title + " – " + place,
                place,
                page.language().tag(),
                updated,
                lines);
        return Handed.out(atom.write(), ATOM);
    }
}
