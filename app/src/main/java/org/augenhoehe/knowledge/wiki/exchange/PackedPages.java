package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A ZIP with a folder of Markdown files; or with one dump of a MediaWiki. It is never unpacked onto the disk, what it
/// says about sizes is not believed, and what comes out is counted.
record PackedPages(Path file, String shown) implements WikiFile {
    private static final int FILES_AT_MOST = 60_000;
    private static final long BYTES_AT_MOST = 1L << 30;
    private static final int PAGE_AT_MOST = 2_000_000;

    static WikiFile open(Path file, String shown) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > FILES_AT_MOST) {
                throw new Refused("wiki.taking.many", String.valueOf(zip.size()));
            }
            var entries = zip.stream().filter(one -> !one.isDirectory()).toList();
            for (var entry : entries) {
                if (leadsOut(entry.getName())) {
                    throw new Refused("wiki.taking.leads", entry.getName());
                }
            }
            var dump =
                    entries.stream().filter(one -> lower(one).endsWith(".xml")).findFirst();
            if (dump.isPresent()) {
                var name = dump.get().getName();
                return new MediaWikiDump(() -> entry(file, name), name);
            }
            if (entries.stream().noneMatch(PackedPages::isPage)) {
                throw new Refused("wiki.taking.none", shown);
            }
            return new PackedPages(file, shown);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refused("wiki.taking.broken", shown);
        }
    }

    /// We never write these names anywhere; who packs such a ZIP means no good all the same.
    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || List.of(name.split("[/\\\\]", -1)).contains("..")
                || name.indexOf('\0') >= 0
                || name.matches("^[A-Za-z]:.*");
    }

    private static String lower(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean isPage(ZipEntry entry) {
        var name = lower(entry);
        return !name.startsWith("__macosx/") && (name.endsWith(".md") || name.endsWith(".markdown"));
    }

    private static InputStream entry(Path file, String name) throws IOException {
        var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        return new Counted(zip.getInputStream(zip.getEntry(name)), BYTES_AT_MOST, name) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    @Override
    public void names(Consumer<String> each) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            long all = 0;
            for (var entry : zip.stream().filter(PackedPages::isPage).toList()) {
                var text = text(zip, entry);
                all += text.length();
                if (all > BYTES_AT_MOST) {
                    throw new Refused("wiki.taking.bomb", entry.getName());
                }
                each.accept(MarkdownPage.of(entry.getName(), text).name());
            }
        }
    }

    @Override
    public void pages(Consumer<Found> each, Notes notes) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var files = zip.stream().filter(PackedPages::isPage).toList();
            Map<String, String> names = new HashMap<>();
            for (var entry : files) {
                var name = MarkdownPage.of(entry.getName(), text(zip, entry)).name();
                names.put(MarkdownPage.address(entry.getName()), name);
            }
            zip.stream()
                    .filter(one -> !one.isDirectory() && !isPage(one))
                    .forEach(one -> notes.add("wiki.taking.note.nopage", one.getName()));
            for (var entry : files) {
                var page = MarkdownPage.of(entry.getName(), text(zip, entry));
                each.accept(new Found(page.name(), "", page.linked(names)));
            }
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = new Counted(zip.getInputStream(entry), PAGE_AT_MOST, entry.getName())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw new Refused("wiki.taking.broken", entry.getName());
        }
    }
}
