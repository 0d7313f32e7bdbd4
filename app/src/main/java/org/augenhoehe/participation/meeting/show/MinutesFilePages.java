package org.augenhoehe.participation.meeting.show;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.writing.handed.AsMarkdown;
import org.augenhoehe.participation.writing.handed.AsPdf;
import org.augenhoehe.participation.writing.handed.HandedText;
import org.augenhoehe.participation.writing.handed.TextFile;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Published minutes to take along, as everybody reads them: without names.
@Controller
@RequestMapping("/treffen/{step}")
@Access(For.EVERYONE)
class MinutesFilePages {
    private final Minutes minutes;
    private final AsPdf pdf;

    MinutesFilePages(Minutes minutes, AsPdf pdf) {
        this.minutes = minutes;
        this.pdf = pdf;
    }

    @GetMapping("/protokoll.md")
    ResponseEntity<byte[]> takeMarkdown(Page page, @PathVariable UUID step) {
        var text = text(page, step);
        var words = AsMarkdown.of(text).getBytes(StandardCharsets.UTF_8);
        return TextFile.of(text, "md", MediaType.parseMediaType("text/markdown;charset=UTF-8"), words);
    }

    @GetMapping("/protokoll.pdf")
    ResponseEntity<byte[]> takePdf(Page page, @PathVariable UUID step) {
        var text = text(page, step);
        return TextFile.of(text, "pdf", MediaType.APPLICATION_PDF, pdf.of(text));
    }

    private HandedText text(Page page, UUID step) {
        var shown = minutes.of(page, step);
        var meeting = shown.meeting();
        if (!meeting.isPublished()) {
            throw new NotFound();
        }
        return new HandedText(
                page.t("meeting.minutes.of", shown.step().question()),
                page.t("meeting.minutes.published", page.day(Objects.requireNonNull(meeting.publishedAt()))),
                paragraphs(page, shown),
                page.publicUrl() + meeting.minutesPath());
    }

    private static List<String> paragraphs(Page page, MinutesShown shown) {
        var meeting = shown.meeting();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(time(page, meeting.begins(), meeting.ends())
                + (meeting.place().isEmpty() ? "" : " · " + meeting.place()));
        paragraphs.add(page.t("meeting.present.count", shown.there()));
        for (var section : shown.sections()) {
            if (!section.pieces().isEmpty()) {
                paragraphs.add("## " + section.name());
                section.pieces().forEach(line -> paragraphs.add(piece(page, line)));
            }
        }
        if (!shown.objections().isEmpty()) {
            paragraphs.add("## " + page.t("meeting.objections"));
            shown.objections().forEach(line -> paragraphs.add(objection(page, line)));
        }
        return paragraphs;
    }

    private static String piece(Page page, PieceLine line) {
        var piece = line.piece();
        var words = piece.hidden() ? page.t("meeting.words.hidden") : piece.wording();
        var due = piece.due() == null ? "" : " (" + page.t("meeting.piece.until", page.day(piece.due())) + ")";
        return piece.kind().leadsOn() ? "**" + page.t(piece.kind().textKey()) + ":** " + words + due : words;
    }

    private static String objection(Page page, ObjectionLine line) {
        var words = line.objection().hidden()
                ? page.t("meeting.words.hidden")
                : line.objection().wording();
        return line.about().isEmpty() ? words : page.t("meeting.object.to", line.about()) + " " + words;
    }

    static String time(Page page, Instant from, Instant until) {
        return page.t("meeting.time", Date.from(from), Date.from(until));
    }
}
