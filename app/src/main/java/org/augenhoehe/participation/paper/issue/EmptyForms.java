package org.augenhoehe.participation.paper.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.print.PaperPrinter;
import org.augenhoehe.platform.language.Language;
import org.springframework.stereotype.Service;

/// Forms without any code, for everybody. They are kept for a while: whoever asks again and again costs nothing.
@Service
public class EmptyForms {
    private static final int KEPT = 50;
    private static final int PATIENCE_SECONDS = 5;

    private final PaperDoor door;
    private final PaperPrinter printer;
    private final PaperTexts texts;
    /// They never wait for what hosts print.
    private final Semaphore turn = new Semaphore(1, true);

    private final Map<Empty, byte[]> drawn = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Empty, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    EmptyForms(PaperDoor door, PaperPrinter printer, PaperTexts texts) {
        this.door = door;
        this.printer = printer;
        this.texts = texts;
    }

    public Issued get(UUID id, Language language) {
        var found = door.get(id);
        if (found.way().isEmpty()) {
            return new Issued.Refused(found.method().missingKey(found.step()));
        }
        var form = texts.empty(found.method().form(found.step(), language), found, language);
        var empty = new Empty(id, language.tag(), form);
        var kept = drawn.get(empty);
        return kept == null ? draw(empty, language) : pdf(kept);
    }

    private Issued draw(Empty empty, Language language) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Issued.Refused("paper.refused.busy");
            }
        } catch (InterruptedException goingDown) {
            Thread.currentThread().interrupt();
            return new Issued.Refused("paper.refused.busy");
        }
        try {
            // Others may have waited for the same one.
            var pdf = drawn.get(empty);
            if (pdf == null) {
                pdf = printer.printEmpty(empty.form(), language);
                drawn.put(empty, pdf);
            }
            return pdf(pdf);
        } finally {
            turn.release();
        }
    }

    private static Issued pdf(byte[] content) {
        return new Issued.Pdf(content, "formular.pdf");
    }

    private record Empty(UUID step, String language, PaperForm form) {}
}
