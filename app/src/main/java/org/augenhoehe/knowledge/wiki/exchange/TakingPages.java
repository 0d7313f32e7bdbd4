package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Where an operator hands in pages from elsewhere, and reads what came of it.
@Controller
@RequestMapping(TakingPages.PATH)
@Access(For.OPERATOR)
class TakingPages {
    static final String PATH = "/betrieb/wissen";

    private static final int LONGEST = 120;

    private final BackgroundTaking taking;
    private final TakingStore store;
    private final Clock clock;

    TakingPages(BackgroundTaking taking, TakingStore store, Clock clock) {
        this.taking = taking;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    View ask(Page page) {
        return page.show("knowledge/wiki/handin", Map.of("form", Form.empty(), "takings", store.list()));
    }

    @PostMapping
    View take(Page page, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var lower = name.toLowerCase(Locale.ROOT);
        if (file == null || file.isEmpty() || !lower.endsWith(".zip") && !lower.endsWith(".xml")) {
            var form = Form.empty().reject("file", page.t("wiki.taking.missing"));
            return page.again("knowledge/wiki/handin", Map.of("form", form, "takings", store.list()));
        }
        var shown = name.substring(Math.max(0, name.length() - LONGEST));
        var local = Files.createTempDirectory("augenhoehe-wiki-").resolve("handed-in");
        file.transferTo(local);
        return page.goOn(PATH + "/" + taking.begin(local, shown, page.t("wiki.taking.why", shown)));
    }

    @GetMapping("/{id}")
    View report(Page page, @PathVariable UUID id) {
        var one = store.find(id).orElseThrow(NotFound::new);
        return page.show("knowledge/wiki/taking", Map.of("taking", one, "underway", one.isUnderway(clock.instant())));
    }
}
