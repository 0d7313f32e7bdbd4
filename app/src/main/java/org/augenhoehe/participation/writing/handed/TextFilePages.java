package org.augenhoehe.participation.writing.handed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.easy.Easy;
import org.augenhoehe.participation.writing.easy.EasyStore;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The document as it is now, to take along.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}")
@Access(For.EVERYONE)
class TextFilePages {
    private final WritingDoor door;
    private final TextStore texts;
    private final EasyStore easy;
    private final AsPdf pdf;

    TextFilePages(WritingDoor door, TextStore texts, EasyStore easy, AsPdf pdf) {
        this.door = door;
        this.texts = texts;
        this.easy = easy;
        this.pdf = pdf;
    }

    @GetMapping("/text.md")
    ResponseEntity<byte[]> takeMarkdown(Page page, @PathVariable UUID step) {
        return markdown(text(page, step));
    }

    @GetMapping("/leicht.md")
    ResponseEntity<byte[]> takeEasyMarkdown(Page page, @PathVariable UUID step) {
        return markdown(easy(page, step));
    }

    @GetMapping("/text.docx")
    ResponseEntity<byte[]> takeDocx(Page page, @PathVariable UUID step) {
        return docx(text(page, step));
    }

    @GetMapping("/leicht.docx")
    ResponseEntity<byte[]> takeEasyDocx(Page page, @PathVariable UUID step) {
        return docx(easy(page, step));
    }

    @GetMapping("/text.pdf")
    ResponseEntity<byte[]> takePdf(Page page, @PathVariable UUID step) {
        return pdf(text(page, step));
    }

    @GetMapping("/leicht.pdf")
    ResponseEntity<byte[]> takeEasyPdf(Page page, @PathVariable UUID step) {
        return pdf(easy(page, step));
    }

    private static ResponseEntity<byte[]> markdown(HandedText text) {
        var words = AsMarkdown.of(text).getBytes(StandardCharsets.UTF_8);
        return TextFile.of(text, "md", MediaType.parseMediaType("text/markdown;charset=UTF-8"), words);
    }

    private static ResponseEntity<byte[]> docx(HandedText text) {
        var type = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return TextFile.of(text, "docx", type, AsDocx.of(text));
    }

    private ResponseEntity<byte[]> pdf(HandedText text) {
        return TextFile.of(text, "pdf", MediaType.APPLICATION_PDF, pdf.of(text));
    }

    private HandedText text(Page page, UUID id) {
        var hidden = page.t("document.words.hidden");
        return text(page, id, title(id), one -> Stream.of(one.hidden() ? hidden : one.wording()));
    }

    /// As far as somebody has said it in easy language; the rest stands there as it is, and says so.
    private HandedText easy(Page page, UUID id) {
        var easy = this.easy.list(List.of(id));
        if (easy.isEmpty()) {
            throw new NotFound();
        }
        return text(
                page, id, page.t("document.take.easy.title", title(id)), one -> said(page, one, easy.get(one.id())));
    }

    private static Stream<String> said(Page page, Paragraph paragraph, @Nullable Easy easy) {
        if (easy != null) {
            return easy.version() == paragraph.version()
                    ? Stream.of(easy.wording())
                    : Stream.of(easy.wording(), "*" + page.t("document.take.easy.old") + "*");
        }
        if (paragraph.hidden()) {
            return Stream.of(page.t("document.words.hidden"));
        }
        // A headline needs no explaining.
        return paragraph.wording().startsWith("#")
                ? Stream.of(paragraph.wording())
                : Stream.of("*" + page.t("document.take.easy.none") + "*", paragraph.wording());
    }

    private String title(UUID id) {
        var step = door.get(id);
        var title = door.getOpen(id).title();
        return title.isEmpty() ? step.question() : title;
    }

    private HandedText text(Page page, UUID id, String title, Function<Paragraph, Stream<String>> words) {
        var document = door.getOpen(id);
        var version = texts.listVersions(id).getFirst();
        return new HandedText(
                title,
                page.t("document.take.version", version.number() + 1, page.day(version.at())),
                texts.list(id, document.version()).stream().flatMap(words).toList(),
                page.publicUrl() + Document.path(id));
    }
}
