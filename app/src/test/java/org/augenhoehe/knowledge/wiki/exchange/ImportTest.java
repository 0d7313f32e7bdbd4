package org.augenhoehe.knowledge.wiki.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.FormToken;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.knowledge.wiki.SomePages;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// What an operator experiences who brings what was written elsewhere.
@PlatformTest
class ImportTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    SomePages some;

    @Autowired
    TakingStore takings;

    @Autowired
    LinkStore links;

    @Autowired
    PageStore pages;

    @Test
    void aFolderOfMarkdownBecomesPagesThatLinkToOneAnother() throws Exception {
        var mark = mark();
        var report = taken(
                "ordner.zip",
                zip(Map.of(
                        "wiki/eins.md", "---\ntitle: \"Eins " + mark + "\"\n---\nWeiter bei [zwei](unter/zwei.md).",
                        "wiki/unter/zwei.md", "---\ntitle: Zwei " + mark + "\n---\nZurück: [hier](../eins.md)",
                        "wiki/bild.png", "nichts")));
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.notes()).extracting(TakingReport.Note::textKey).containsExactly("wiki.taking.note.nopage");
        var two = page("Zwei " + mark);
        assertThat(page("Eins " + mark).wording()).isEqualTo("Weiter bei [[id:" + two.id() + "|zwei]].");
        assertThat(read("/suche?q=" + mark)).contains(two.path());
    }

    @Test
    void aMediaWikiComesWithItsLinksAndItsRedirects() throws Exception {
        var mark = mark();
        var xml = """
                <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11">
                <siteinfo><sitename>Stadtwiki</sitename></siteinfo>
                <page><title>Bad %1$s</title><ns>0</ns><revision><text>Zum '''[[Café %1$s]]'''.</text></revision></page>
                <page><title>Café %1$s</title><ns>0</ns><revision><text>alt</text></revision>
                <revision><text>{{Vorlage}}Kuchen &amp;amp; Tee</text></revision></page>
                <page><title>Kaffeehaus %1$s</title><ns>0</ns><redirect title="Café %1$s"/>
                <revision><text>#WEITERLEITUNG [[Café %1$s]]</text></revision></page>
                <page><title>Benutzer:X</title><ns>2</ns><revision><text>ich</text></revision></page>
                </mediawiki>
                """.formatted(mark);
        var report = taken("export.xml", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.notes())
                .extracting(TakingReport.Note::textKey)
                .contains("wiki.taking.note.template", "wiki.taking.note.namespace", "wiki.taking.note.revisions");
        var cafe = page("Café " + mark);
        assertThat(page("Kaffeehaus " + mark).id()).isEqualTo(cafe.id());
        assertThat(page("Bad " + mark).wording()).contains(cafe.id().toString());
    }

    @Test
    void nobodysWordsAreWrittenOverAndWhatWantedAPageFindsIt() throws Exception {
        var mark = mark();
        some.make(somebody.plain(), "Alt " + mark, "Siehe [[Neu " + mark + "]].");
        var report = taken(
                "ordner.zip",
                zip(Map.of(
                        "a.md", "---\ntitle: Alt " + mark + "\n---\nAnders.",
                        "b.md", "---\ntitle: Neu " + mark + "\n---\nDa.")));
        assertThat(report.known()).isEqualTo(1);
        assertThat(page("Alt " + mark).wording())
                .isEqualTo("Siehe [[id:" + page("Neu " + mark).id() + "]].");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "../weg.md~# Weg~wiki.taking.leads",
                "C:/weg.md~# Weg~wiki.taking.leads",
                "bild.txt~Hallo~wiki.taking.none",
                "dump.xml~<mediawiki><page><title>x</title>~wiki.taking.xml.broken",
                "dump.xml~<html/>~wiki.taking.xml.other",
                "dump.xml~<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><mediawiki>&e;</mediawiki>~wiki.taking.xml.type"
            })
    void badFilesAreRefusedInASentence(String name, String content, String because) throws Exception {
        assertThat(taken("boese.zip", zip(Map.of(name, content))).refused()).isEqualTo(because);
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws Exception {
        assertThat(taken("bombe.zip", zip(Map.of("a.md", "0".repeat(3_000_000))))
                        .refused())
                .isEqualTo("wiki.taking.bomb");
    }

    @Test
    void whatIsNoZipIsRefused() throws Exception {
        assertThat(taken("kaputt.zip", "PK kaputt".getBytes(StandardCharsets.UTF_8))
                        .refused())
                .isEqualTo("wiki.taking.broken");
    }

    @Test
    void tenThousandPagesComeInWhilePagesAnswer() throws Exception {
        var mark = mark();
        var files = new LinkedHashMap<String, String>();
        for (int number = 0; number < 10_000; number++) {
            files.put(
                    "seiten/Massenseite %s %d.md".formatted(mark, number),
                    "# Abschnitt\n\nEin Text mit [einem Link](Massenseite%%20%s%%20%d.md) und **Worten**."
                            .formatted(mark, (number + 1) % 10_000));
        }
        var read = some.make(somebody.plain(), SomePages.name("Gelesen"), "Da.");
        var report = begin("viele.zip", zip(files));
        var slowest = Duration.ZERO;
        while (takings.find(report).orElseThrow().report() == null) {
            var before = System.nanoTime();
            read(WikiPage.path(read));
            var took = Duration.ofNanos(System.nanoTime() - before);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            Thread.sleep(20);
        }
        assertThat(end(report).taken()).isEqualTo(10_000);
        assertThat(slowest).isLessThan(Duration.ofSeconds(2));
        assertThat(page("Massenseite " + mark + " 9999").wording())
                .contains(page("Massenseite " + mark + " 0").id().toString());
    }

    @Test
    void everythingIsTakenAlongAndNobodyIsNamed() throws Exception {
        var name = SomePages.name("Mitnehmen");
        var id = some.make(somebody.named("Wilhelmine Nennmichnicht"), name, "Siehe [[Fehlt noch]].");
        var content =
                mvc.perform(get("/wissen/alles.zip")).andReturn().getResponse().getContentAsByteArray();
        var found = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(found.get("history/" + id + ".json")).contains("Fehlt noch");
        assertThat(found.entrySet())
                .anyMatch(one -> one.getKey().startsWith(name) && one.getValue().contains("Siehe [[Fehlt noch]]."));
        assertThat(found.values()).noneMatch(text -> text.contains("Nennmichnicht"));
    }

    private String read(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    private WikiPage page(String name) {
        return links.find(PageName.of(name).orElseThrow()).flatMap(pages::find).orElseThrow();
    }

    private TakingReport taken(String name, byte[] content) throws Exception {
        return end(begin(name, content));
    }

    private UUID begin(String name, byte[] content) throws Exception {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        var location = mvc.perform(multipart("/betrieb/wissen")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .cookie(operator.session())
                        .with(FormToken.formToken()))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        var answer = mvc.perform(get(String.valueOf(location)).cookie(operator.session()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return UUID.fromString(String.valueOf(location).replaceAll(".*/", ""));
    }

    private TakingReport end(UUID id) throws InterruptedException {
        for (int tries = 0; tries < 2000; tries++) {
            var report = takings.find(id).orElseThrow().report();
            if (report != null) {
                return report;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it does not end");
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
