package org.augenhoehe.participation.writing.handed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
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
    private final AsPdf pdf;

    TextFilePages(WritingDoor door, TextStore texts, AsPdf pdf) {
        this.door = door;
        this.texts = texts;
        this.pdf = pdf;
    }

    @GetMapping("/text.md")
    ResponseEntity<byte[]> takeMarkdown(Page page, @PathVariable UUID step) {
        var text = text(page, step);
        var words = AsMarkdown.of(text).getBytes(StandardCharsets.UTF_8);
        return TextFile.of(text, "md", MediaType.parseMediaType("text/markdown;charset=UTF-8"), words);
    }

    @GetMapping("/text.docx")
    ResponseEntity<byte[]> takeDocx(Page page, @PathVariable UUID step) {
        var text = text(page, step);
        var type = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return TextFile.of(text, "docx", type, AsDocx.of(text));
    }

    @GetMapping("/text.pdf")
    ResponseEntity<byte[]> takePdf(Page page, @PathVariable UUID step) {
        var text = text(page, step);
        return TextFile.of(text, "pdf", MediaType.APPLICATION_PDF, pdf.of(text));
    }

    private HandedText text(Page page, UUID id) {
        var step = door.get(id);
        var document = door.getOpen(id);
        var version = texts.listVersions(id).getFirst();
        var hidden = page.t("document.words.hidden");
        return new HandedText(
                document.title().isEmpty() ? step.question() : document.title(),
                page.t("document.take.version", version.number() + 1, page.day(version.at())),
                texts.list(id, document.version()).stream()
                        .map(one -> one.hidden() ? hidden : one.wording())
                        .toList(),
                page.publicUrl() + Document.path(id));
    }
}
