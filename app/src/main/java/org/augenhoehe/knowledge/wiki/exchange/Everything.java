package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.knowledge.wiki.easy.EasyPage;
import org.augenhoehe.knowledge.wiki.easy.EasyPageStore;
import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.PageHtml;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.Revision;
import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.picture.Licence;
import org.augenhoehe.knowledge.wiki.picture.WikiPictureStore;
import org.augenhoehe.platform.files.Uploads;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// All pages as Markdown with what is known of them at their head, easy twins, pictures, and what pages said before.
/// Nobody is named: a copy could not forget anybody. What moderation hides is not in it.
@Component
class Everything {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 200;

    /// What a page said before may be long, and there may be much of it.
    private static final int REVISIONS_AT_ONCE = 50;

    private final PageStore pages;
    private final RevisionStore revisions;
    private final EasyPageStore easy;
    private final Rendering rendering;
    private final WikiPictureStore pictures;
    private final Uploads uploads;

    Everything(
            PageStore pages,
            RevisionStore revisions,
            EasyPageStore easy,
            Rendering rendering,
            WikiPictureStore pictures,
            Uploads uploads) {
        this.pages = pages;
        this.revisions = revisions;
        this.easy = easy;
        this.rendering = rendering;
        this.pictures = pictures;
        this.uploads = uploads;
    }

    record Before(UUID id, String name, List<Said> revisions) {}

    record Said(int version, String name, String wording, String why, Instant at) {}

    void write(OutputStream out) throws IOException {
        Set<UUID> shown = new HashSet<>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var some = pages.listAfter(null, AT_ONCE);
            while (!some.isEmpty()) {
                for (var portion : portions(some)) {
                    write(zip, portion, shown);
                }
                some = pages.listAfter(some.getLast().id(), AT_ONCE);
            }
            for (var one : shown) {
                picture(zip, one);
            }
        }
    }

    /// So many pages that their revisions fit into memory; one that has more stands alone.
    private static List<List<WikiPage>> portions(List<WikiPage> some) {
        var portions = new ArrayList<List<WikiPage>>();
        int revisions = AT_ONCE;
        for (var page : some) {
            revisions += page.version();
            if (revisions > AT_ONCE) {
                portions.add(new ArrayList<>());
                revisions = page.version();
            }
            portions.getLast().add(page);
        }
        return portions;
    }

    private void write(ZipOutputStream zip, List<WikiPage> some, Set<UUID> shown) throws IOException {
        var isLong = some.getFirst().version() > AT_ONCE;
        var ids = some.stream().map(WikiPage::id).toList();
        var twins = easy.listOfPages(ids);
        var before = isLong ? List.<Revision>of() : revisions.listShownOf(ids);
        var names = rendering.names(Stream.of(
                        some.stream().map(WikiPage::wording),
                        before.stream().map(Revision::wording),
                        twins.stream().map(EasyPage::wording))
                .flatMap(texts -> texts)
                .toList());
        for (var page : some) {
            shown.addAll(PageHtml.pictures(page.wording()));
            put(zip, file(page) + ".md", head(page) + Links.written(page.wording(), names) + "\n");
            if (isLong) {
                longHistory(zip, page);
            } else {
                put(zip, historyFile(page), history(page, before, names));
            }
        }
        var byId = new LinkedHashMap<UUID, WikiPage>();
        some.forEach(page -> byId.put(page.id(), page));
        for (var twin : twins) {
            var page = Objects.requireNonNull(byId.get(twin.page()));
            put(zip, "easy/" + file(page) + ".txt", Links.written(twin.wording(), names) + "\n");
        }
    }

    private static String history(WikiPage page, List<Revision> before, Map<UUID, String> names) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Before(
                        page.id(),
                        page.name(),
                        before.stream()
                                .filter(one -> one.page().equals(page.id()))
                                .map(one -> said(one, names))
                                .toList()));
    }

    private static Said said(Revision one, Map<UUID, String> names) {
        return new Said(one.version(), one.name(), Links.written(one.wording(), names), one.why(), one.at());
    }

    private static String historyFile(WikiPage page) {
        return "history/" + page.id() + ".json";
    }

    /// The same, some revisions after the other.
    private void longHistory(ZipOutputStream zip, WikiPage page) throws IOException {
        zip.putNextEntry(new ZipEntry(historyFile(page)));
        var next =
                "{\"id\":\"" + page.id() + "\",\"name\":" + JSON.writeValueAsString(page.name()) + ",\"revisions\":[\n";
        for (int after = 0; after < page.version(); after += REVISIONS_AT_ONCE) {
            var some = revisions.listShown(page.id(), after, after + REVISIONS_AT_ONCE);
            var names = rendering.names(some.stream().map(Revision::wording).toList());
            for (var one : some) {
                zip.write((next + JSON.writeValueAsString(said(one, names))).getBytes(StandardCharsets.UTF_8));
                next = ",\n";
            }
        }
        zip.write("]}\n".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String head(WikiPage page) {
        return "---\ntitle: " + JSON.writeValueAsString(page.name()) + "\nid: " + page.id() + "\nversion: "
                + page.shown() + "\nchanged: " + page.changedAt() + "\nlicense: CC-BY-SA-4.0\n---\n";
    }

    /// Readable, and different for each: no two pages have the same key, and the id says the rest.
    private static String file(WikiPage page) {
        return page.name().replaceAll("[^\\p{L}\\p{N} ._-]", "_").replaceAll("^\\.+", "_") + "-"
                + page.id().toString().substring(24);
    }

    private void picture(ZipOutputStream zip, UUID id) throws IOException {
        // What may only stand here is not handed on.
        var found = pictures.find(id).filter(one -> one.hiddenAt() == null && one.licence() != Licence.PERMITTED);
        var content = found.flatMap(one -> uploads.find(one.file()));
        if (content.isPresent()) {
            zip.putNextEntry(new ZipEntry("pictures/" + id + ".jpg"));
            zip.write(content.get());
            zip.closeEntry();
            var told = Map.of(
                    "description", found.get().description(),
                    "source", found.get().source(),
                    "licence", found.get().licence().sign());
            put(zip, "pictures/" + id + ".json", JSON.writeValueAsString(told));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
