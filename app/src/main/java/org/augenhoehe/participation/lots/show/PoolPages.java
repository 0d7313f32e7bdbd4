package org.augenhoehe.participation.lots.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.participation.lots.draw.DrawBook;
import org.augenhoehe.participation.lots.pool.Imported;
import org.augenhoehe.participation.lots.pool.PoolImport;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.Preparing;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Hosts hand in a list, and close the pool.
@Controller
@RequestMapping("/losen/{step}/vorbereiten")
@Access(For.SIGNED_IN)
class PoolPages {
    private static final long LARGEST = 4 << 20;
    private static final int LONGEST = 300;

    private final LotsDoor door;
    private final Preparing preparing;
    private final PoolImport importing;
    private final DrawBook book;

    PoolPages(LotsDoor door, Preparing preparing, PoolImport importing, DrawBook book) {
        this.door = door;
        this.preparing = preparing;
        this.importing = importing;
        this.book = book;
    }

    @PostMapping("/liste")
    View read(
            Page page,
            @PathVariable UUID step,
            @RequestParam(required = false) @Nullable MultipartFile categoriesFile,
            @RequestParam(required = false) @Nullable MultipartFile respondentsFile)
            throws IOException {
        door.getForHost(page.visitor().id(), step);
        var form = Form.empty();
        check(page, form, "categoriesFile", categoriesFile);
        check(page, form, "respondentsFile", respondentsFile);
        if (categoriesFile == null || respondentsFile == null || form.hasErrors()) {
            return preparing.againWithPool(page, step, form);
        }
        return switch (taken(page, step, categoriesFile, respondentsFile)) {
            case Imported.Done done -> page.goOn(preparing.path(step) + "#quoten", "success", "lots.list.taken");
            case Imported.NotNow(var why) -> page.goOn(preparing.path(step), "warning", why.textKey());
            case Imported.Wrong wrong -> {
                var sentence = page.t(wrong.textKey(), wrong.said().toArray());
                form.reject(
                        wrong.file().startsWith("categories") ? "categoriesFile" : "respondentsFile",
                        wrong.line() == 0
                                ? sentence
                                : page.t("lots.trouble.line", wrong.file(), wrong.line(), sentence));
                yield preparing.againWithPool(page, step, form);
            }
        };
    }

    private static void check(Page page, Form form, String field, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            form.reject(field, page.t("lots.list.missing"));
        } else if (file.getSize() > LARGEST) {
            form.reject(field, page.t("lots.list.large", LARGEST >> 20));
        }
    }

    private Imported taken(Page page, UUID step, MultipartFile categories, MultipartFile respondents)
            throws IOException {
        var folder = Files.createTempDirectory("augenhoehe-losen-");
        var quotas = folder.resolve("categories.csv");
        var people = folder.resolve("respondents.csv");
        try {
            categories.transferTo(quotas);
            respondents.transferTo(people);
            return importing.read(page.visitor().id(), step, folder);
        } finally {
            for (Path file : new Path[] {quotas, people, folder}) {
                Files.deleteIfExists(file);
            }
        }
    }

    @PostMapping("/schliessen")
    View close(
            Page page,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate drawDay) {
        door.getForHost(page.visitor().id(), step);
        var words = source.strip();
        var form = Form.empty().with("source", source).with("drawDay", drawDay == null ? "" : drawDay.toString());
        if (words.length() < 3 || words.length() > LONGEST) {
            form.reject("source", page.t("lots.close.source.missing"));
        }
        if (drawDay == null) {
            form.reject("drawDay", page.t("lots.close.day.missing"));
        }
        if (drawDay != null && !form.hasErrors()) {
            var closed = book.close(page.visitor().id(), step, words, drawDay);
            if (closed instanceof Hosted.Done) {
                return page.goOn(Drawing.path(step), "success", "lots.close.done");
            }
            if (closed instanceof Hosted.Refused(var why) && why == Hosted.Why.UNCHECKED) {
                return page.goOn(preparing.path(step), "warning", why.textKey());
            }
            if (closed instanceof Hosted.Refused(var why) && why != Hosted.Why.DAY) {
                return page.goOn(Drawing.path(step), "warning", why.textKey());
            }
            form.reject(closed instanceof Hosted.Refused ? "drawDay" : "source", Hosted.sentence(page, closed));
        }
        return preparing.againWithPool(page, step, form);
    }
}
