package org.augenhoehe.participation.writing.handed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// The document as a Word file, with title, language, and styles for headings and lists.
final class AsDocx {
    static final String LANGUAGE = "de-DE";

    private AsDocx() {}

    static byte[] of(HandedText text) {
        try (var file = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var styles = new DocxStyles(file);
            styles.add();
            var core = file.getProperties().getCoreProperties();
            core.setTitle(text.title());
            core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
            var title = file.createParagraph();
            title.setStyle(DocxStyles.TITLE);
            title.createRun().setText(text.title());
            var writer = new DocxWriter(file, styles);
            text.paragraphs().forEach(one -> SafeText.of(one).accept(writer));
            var about = file.createParagraph();
            about.createRun().setText(text.version());
            about.createRun().addBreak();
            about.createHyperlinkRun(text.link()).setText(text.link());
            file.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
