package org.augenhoehe.participation.paper.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

import org.augenhoehe.participation.paper.PaperCopy;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperPrint;
import org.augenhoehe.participation.paper.PrintedBox;
import org.augenhoehe.participation.paper.PrintedPage;
import org.augenhoehe.participation.paper.Sheet;
import org.augenhoehe.participation.paper.read.PageMark;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.QrCode;
import org.springframework.stereotype.Component;

/// Prints copies of a form into one PDF. The layout is made once: in all copies a box has the same place.
@Component
public class PaperPrinter {
    private final Texts texts;
    /// One at a time: each takes its memory.
    private final Semaphore turn = new Semaphore(1, true);

    public PaperPrinter(Texts texts) {
        this.texts = texts;
    }

    /// @param formId what the square codes call the form: at most 64 letters and digits; the shorter, the better it is
    /// read
    /// @param copies at least one; those with an address or words of their own get a page before the form
    /// @param language of the form's texts
    public PaperPrint print(PaperForm form, String formId, List<PaperCopy> copies, Language language) {
        turn.acquireUninterruptibly();
        try {
            return draw(form, formId, copies, language);
        } finally {
            turn.release();
        }
    }

    /// One copy without any code, for which nobody waits: it takes little memory.
    public byte[] printEmpty(PaperForm form, Language language) {
        return draw(form, "leer", List.of(new PaperCopy("", "", List.of(), List.of())), language)
                .pdf();
    }

    private PaperPrint draw(PaperForm form, String formId, List<PaperCopy> copies, Language language) {
        try (var pdf = new TaggedPdf(form.title(), language.locale().toLanguageTag())) {
            var fonts = new Fonts(pdf.document);
            var fromRight = language.direction().equals("rtl");
            var setter = new Typesetter(fonts, language.locale(), fromRight);
            var words = PrintTexts.of(texts, language);
            var pages = new FormLayout(setter, words)
                    .pages(form).stream()
                            .map(page -> fromRight ? mirrored(page) : page)
                            .toList();
            var head = new Head(form.title(), setter, words, pages.size());
            for (var copy : copies) {
                pdf.nextCopy();
                if (Cover.has(copy)) {
                    for (var page : new Cover(setter).pages(copy)) {
                        draw(pdf.leaf(fonts), page);
                    }
                }
                for (var number = 1; number <= pages.size(); number++) {
                    var leaf = pdf.leaf(fonts);
                    leaf.marks(QrCode.modules(new PageMark(formId, number, copy.code()).written()));
                    leaf.draw(head.pieces(number, copy.readable()));
                    draw(leaf, pages.get(number - 1));
                }
            }
            return new PaperPrint(pdf.bytes(), printed(pages));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// How many pages these copies take, without drawing them. An address takes one.
    public long count(PaperForm form, List<PaperCopy> copies, Language language) {
        try (var pdf = new TaggedPdf(form.title(), language.locale().toLanguageTag())) {
            var fromRight = language.direction().equals("rtl");
            var setter = new Typesetter(new Fonts(pdf.document), language.locale(), fromRight);
            long each = new FormLayout(setter, PrintTexts.of(texts, language))
                    .pages(form)
                    .size();
            return each * copies.size() + copies.stream().filter(Cover::has).count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(Leaf leaf, List<Piece> pieces) throws IOException {
        try (leaf) {
            leaf.draw(pieces);
        }
    }

    private static List<Piece> mirrored(List<Piece> page) {
        return page.stream().map(piece -> piece.mirrored(Sheet.WIDTH)).toList();
    }

    private static List<PrintedPage> printed(List<List<Piece>> pages) {
        return IntStream.range(0, pages.size())
                .mapToObj(number -> new PrintedPage(number + 1, boxes(pages.get(number))))
                .toList();
    }

    private static List<PrintedBox> boxes(List<Piece> page) {
        return page.stream()
                .filter(Piece.Box.class::isInstance)
                .map(Piece.Box.class::cast)
                .filter(box -> !box.id().isEmpty())
                .map(box -> new PrintedBox(box.id(), box.x(), box.y(), Sheet.BOX, Sheet.BOX))
                .toList();
    }
}
